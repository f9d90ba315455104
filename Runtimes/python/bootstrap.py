# Starts the runtime. All of it is in a module of its own, since the file that is executed is compiled anew at each
# start, while a module's bytecode is kept.
import posix

if b"_MARTLET_WARM" in posix.environ:
    import _martlet_warm

    _martlet_warm.wait()

profile = posix.environ.get(b"_MARTLET_PROFILE")
if profile is None:
    import _martlet_runtime as runtime
elif profile == b"times":
    import _martlet_times as runtime
else:
    import _martlet_profile as runtime

runtime.main()
