#include "prod/clock/timer.hpp"

#include <gtest/gtest.h>

#include <future>
#include <vector>

namespace rb::prod {
namespace {

TEST(Timer, calls_in_the_order_of_the_times_and_then_of_the_giving) {
  const SystemClock clock(1000, Instant{} + kDay);
  Timer timer(clock);
  std::vector<int> called;
  std::promise<void> done;
  const Instant begin = clock.now();
  timer.at(begin + 60s, [&] { called.push_back(2); });
  timer.at(begin + 90s, [&] { done.set_value(); });
  timer.at(begin + 60s, [&] { called.push_back(3); });
  timer.at(begin + 30s, [&] { called.push_back(1); });
  ASSERT_EQ(done.get_future().wait_for(10s), std::future_status::ready);
  EXPECT_EQ(called, (std::vector{1, 2, 3}));
  EXPECT_GE(clock.now(), begin + 90s);
}

TEST(Timer, may_be_given_more_from_within_a_call) {
  const SystemClock clock(1000, Instant{} + kDay);
  Timer timer(clock);
  std::promise<void> done;
  timer.at(clock.now(), [&] { timer.at(clock.now() + 1s, [&] { done.set_value(); }); });
  EXPECT_EQ(done.get_future().wait_for(10s), std::future_status::ready);
}

TEST(Timer, calls_nothing_once_it_is_stopped) {
  const SystemClock clock(1000, Instant{} + kDay);
  int called = 0;
  {
    Timer timer(clock);
    timer.at(clock.now() + 1h, [&] { ++called; });
    timer.stop();
    timer.at(clock.now(), [&] { ++called; });
  }
  EXPECT_EQ(called, 0);
}

}  // namespace
}  // namespace rb::prod
