"""A short one of the runs that `make kills` makes, one of buses, streams, schedules and pipes, and one of what is kept."""

from kills import play


class TestKills:
    long = True

    def test_a_server_that_is_killed_under_load_keeps_its_promises(self, tmp_path):
        assert play(tmp_path, kills=3, seed=1) == []

    def test_one_that_is_killed_twenty_times_keeps_those_of_buses_streams_schedules_and_pipes(self, tmp_path):
        assert play(tmp_path, kills=20, seed=1, works="flows", longest=3) == []

    def test_one_that_is_killed_ten_times_keeps_items_objects_logs_metrics_and_traces(self, tmp_path):
        assert play(tmp_path, kills=10, seed=1, works="state", longest=3) == []
