// Random windows over random zones: the model, the set laws and the fast answers.
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <stdlib.h>

#include <algorithm>

#include "tests/property/time/model.hpp"

namespace rb {
namespace {

using std::chrono::days;
using std::chrono::local_days;
using std::chrono::minutes;
using std::chrono::sys_days;
using std::chrono::year;
using test::all_zones;
using test::times_of;

// More cases than rapidcheck's hundred; whoever sets RC_PARAMS has the last word.
const int kConfigured = setenv("RC_PARAMS", "max_success=500", 0);

// Half of the minutes lie where clocks change, on the quarter hours where hours are written.
rc::Gen<int> gen_minute() {
  const auto quarter = [](int q) { return q * 15; };
  return rc::gen::oneOf(rc::gen::inRange(0, kMinutesOfDay),
                        rc::gen::map(rc::gen::inRange(0, 24), quarter),
                        rc::gen::map(rc::gen::inRange(90, 96), quarter));
}

// A layer near `around`, with hours of any kind, sometimes closed days and dates of force.
WindowLayer random_layer(local_days around) {
  WindowLayer layer;
  const int ranges = *rc::gen::inRange(1, 6);
  for (int i = 0; i < ranges; ++i) {
    const auto mask = *rc::gen::oneOf(rc::gen::just(0x7FU), rc::gen::inRange(1U, 0x80U));
    const int from = *gen_minute();
    const int to = *rc::gen::oneOf(gen_minute(), rc::gen::just(kMinutesOfDay));
    if (from < to) layer.hours.add(mask, {from, to});
  }
  if (*rc::gen::inRange(0, 4) == 0) {
    layer.closed_days = {around + days{*rc::gen::inRange(-2, 3)}};
  }
  if (*rc::gen::inRange(0, 4) == 0) {
    layer.in_force_from = around + days{*rc::gen::inRange(-2, 3)};
    layer.in_force_until = layer.in_force_from + days{*rc::gen::inRange(0, 4)};
  }
  return layer;
}

struct Question {
  WindowSpec spec;
  Instant from;
  Instant until;
};

// A window over one to three zones, asked about days around a change of the first one's clocks.
Question random_question(int most_days) {
  Question question;
  const int zones = *rc::gen::inRange(1, 4);
  for (int i = 0; i < zones; ++i) {
    question.spec.zones.push_back(test::zone_id(*rc::gen::inRange<std::size_t>(0, 100'000)));
  }
  const auto& transitions = all_zones()[question.spec.zones[0]].transitions();
  const Instant earliest = sys_days{year{2000} / 1 / 1};
  Instant middle = earliest + days{*rc::gen::inRange(0, 40 * 365)};
  const auto next = std::find_if(transitions.begin(), transitions.end(),
                                 [&](const Transition& t) { return t.from > middle; });
  if (next != transitions.end()) middle = std::chrono::floor<days>(next->from);
  question.from = middle - minutes{*rc::gen::inRange(0, 1440)};
  question.until = middle + days{*rc::gen::inRange(1, most_days)} + minutes{*gen_minute()};
  const local_days around{std::chrono::floor<days>(middle).time_since_epoch()};
  const int layers = *rc::gen::inRange(1, 4);
  for (int i = 0; i < layers; ++i) question.spec.layers.push_back(random_layer(around));
  return question;
}

std::vector<OpenInterval> ask(const Question& question) {
  return open_intervals(question.spec, all_zones(), question.from, question.until);
}

std::vector<Interval> ask_alone(const Question& question, const WindowLayer& layer, ZoneId zone) {
  return times_of(open_intervals({{layer}, {zone}}, all_zones(), question.from, question.until));
}

TEST(Window, IsThatOfTheModel) {
  EXPECT_TRUE(rc::check([] {
    const Question question = random_question(3);
    const auto found = times_of(ask(question));
    const auto wanted = test::model_intervals(question.spec, question.from, question.until);
    RC_LOG() << all_zones()[question.spec.zones[0]].name() << "\n  found  " << test::show(found)
             << "\n  wanted " << test::show(wanted) << "\n";
    RC_ASSERT(found == wanted);
  }));
}

TEST(Window, IntervalsAreAscendingDisjointAndInsideTheQuestion) {
  EXPECT_TRUE(rc::check([] {
    const Question question = random_question(400);
    Instant last = question.from;
    bool first = true;
    for (const OpenInterval& open : ask(question)) {
      RC_ASSERT(!open.time.empty());
      RC_ASSERT((first ? open.time.open >= last : open.time.open > last));
      RC_ASSERT(open.time.close <= question.until);
      last = open.time.close;
      first = false;
    }
  }));
}

TEST(Window, IsTheIntersectionOverZonesAndLayers) {
  EXPECT_TRUE(rc::check([] {
    const Question question = random_question(60);
    std::vector<Interval> all{{question.from, question.until}};
    for (const WindowLayer& layer : question.spec.layers) {
      for (const ZoneId zone : question.spec.zones) {
        all = test::intersection(all, ask_alone(question, layer, zone));
      }
    }
    RC_ASSERT(times_of(ask(question)) == all);
  }));
}

TEST(Window, DoesNotDependOnWhereTheQuestionBegins) {
  EXPECT_TRUE(rc::check([] {
    const Question question = random_question(10);
    const auto length = (question.until - question.from).count();
    const Instant cut = question.from + Millis{*rc::gen::inRange<std::int64_t>(0, length)};
    const auto part = times_of(open_intervals(question.spec, all_zones(), cut, question.until));
    const auto whole = times_of(ask(question));
    RC_ASSERT(part == test::intersection(whole, {{cut, question.until}}));
  }));
}

TEST(Window, TheCloserIsTheFirstLayerClosedAtTheClose) {
  EXPECT_TRUE(rc::check([] {
    const Question question = random_question(10);
    for (const OpenInterval& open : ask(question)) {
      const auto closed = first_closed_layer(question.spec, all_zones(), open.time.close);
      if (open.time.close < question.until) RC_ASSERT(closed < question.spec.layers.size());
      RC_ASSERT(open.closed_by == closed);
    }
  }));
}

TEST(Window, SomeLayerIsClosedExactlyWhereTheWindowIs) {
  EXPECT_TRUE(rc::check([] {
    const Question question = random_question(4);
    const auto intervals = ask(question);
    std::vector<Instant> instants;
    for (const OpenInterval& open : intervals) {
      for (const Instant edge : {open.time.open, open.time.close}) {
        for (const int ms : {-1, 0, 1}) instants.push_back(edge + Millis{ms});
      }
    }
    for (Instant at = question.from; at < question.until; at += 47min) instants.push_back(at);
    for (const Instant at : instants) {
      if (at < question.from || at >= question.until) continue;
      const bool open = std::any_of(intervals.begin(), intervals.end(),
                                    [&](const OpenInterval& o) { return o.time.contains(at); });
      const auto closed = first_closed_layer(question.spec, all_zones(), at);
      RC_ASSERT(open == (closed == question.spec.layers.size()));
    }
  }));
}

// next_open by its words.
Instant slow_next_open(std::span<const OpenInterval> intervals, Instant at, Millis needs) {
  for (const OpenInterval& open : intervals) {
    const Instant start = std::max(at, open.time.open);
    if (start < open.time.close && start + needs <= open.time.close) return start;
  }
  return kNever;
}

TEST(CompiledWindow, AnswersAsItsIntervalsSay) {
  EXPECT_TRUE(rc::check([] {
    const Question question = random_question(200);
    const ContactWindow window(question.spec, all_zones(), question.from, question.until);
    RC_ASSERT(times_of({window.intervals().begin(), window.intervals().end()}) ==
              times_of(ask(question)));
    std::vector<Instant> instants;
    for (const OpenInterval& open : window.intervals()) {
      for (const int ms : {-1, 0, 1}) {
        instants.push_back(open.time.open + Millis{ms});
        instants.push_back(open.time.close + Millis{ms});
      }
    }
    for (int i = 0; i < 50; ++i) {
      const auto length = (question.until - question.from).count();
      instants.push_back(question.from +
                         Millis{*rc::gen::inRange<std::int64_t>(-length / 8, length + length / 8)});
    }
    const Millis needs{*rc::gen::inRange<std::int64_t>(0, Millis{4h}.count())};
    for (const Instant at : instants) {
      const Instant start = window.next_open(at, needs);
      RC_ASSERT(start == slow_next_open(window.intervals(), at, needs));
      const std::size_t position = window.position(at);
      if (position < window.intervals().size()) {
        RC_ASSERT(window.intervals()[position].time.close > at);
      }
      if (position > 0) RC_ASSERT(window.intervals()[position - 1].time.close <= at);
      if (start == kNever) continue;
      RC_ASSERT(window.next_open(start, needs) == start);  // idempotent
      RC_ASSERT(window.close_of(start) >= start + needs);
      RC_ASSERT(window.close_of(start) > start);
    }
  }));
}

TEST(CompiledWindow, AnswersAreMonotone) {
  EXPECT_TRUE(rc::check([] {
    const Question question = random_question(60);
    const ContactWindow window(question.spec, all_zones(), question.from, question.until);
    const auto length = (question.until - question.from).count();
    std::vector<Instant> instants;
    for (int i = 0; i < 40; ++i) {
      instants.push_back(question.from + Millis{*rc::gen::inRange<std::int64_t>(0, length)});
    }
    std::sort(instants.begin(), instants.end());
    const Millis needs{*rc::gen::inRange<std::int64_t>(0, Millis{2h}.count())};
    Instant before = Instant::min();
    for (const Instant at : instants) {
      const Instant start = window.next_open(at, needs);
      RC_ASSERT(start >= at);
      RC_ASSERT(start >= before);
      RC_ASSERT(window.next_open(at, needs + 1min) >= start);  // more time is never sooner
      before = start;
    }
  }));
}

}  // namespace
}  // namespace rb
