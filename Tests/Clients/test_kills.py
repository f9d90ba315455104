"""A short one of the runs that `make kills` makes."""

from kills import play


class TestKills:
    def test_a_server_that_is_killed_under_load_keeps_its_promises(self, tmp_path):
        assert play(tmp_path, kills=3, seed=1) == []
