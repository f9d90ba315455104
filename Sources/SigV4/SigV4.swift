// Empty until its code lands.
