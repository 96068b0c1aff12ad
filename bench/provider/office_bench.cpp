// A request to an office from its opening to its end, with a counter-offer on the way: the mean of
// a step, which is a command decided, its events applied and their effects collected.
//
// To compare with: 2 us, the target of a step of a booking.
#include <benchmark/benchmark.h>

#include <vector>

#include "core/provider/office/decide.hpp"
#include "core/provider/office/react.hpp"

namespace rb::bench {
namespace {

using namespace office;

constexpr OfficeRequestId kId{1};
constexpr Instant kMonday = std::chrono::sys_days{std::chrono::year{2026} / 6 / 1};

OfficeHours all_week() {
  OfficeTimes times;
  times.hours.add(0b0111110, {8 * 60, 17 * 60});
  times.zone = ZoneId{0};
  const ZoneTable zones("bench", {Zone("UTC", {{Instant{}, std::chrono::seconds{0}}})});
  return OfficeHours(times, zones, kMonday - 7 * kDay, kMonday + 365 * kDay);
}

void office_step(benchmark::State& state) {
  const Ladder ladder = usual_ladder();
  const OfficeHours hours = all_week();
  const Instant start = kMonday + 9h;
  const Instant wanted = kMonday + 10 * kDay;
  const Instant other = wanted + 30min;
  command::OpenRequest open;
  open.channels = channel_bit(OfficeChannel::fhir);
  open.wish.time = wanted;
  open.limits.unasked_shift = 1h;
  open.useful_until = start + 2 * kDay;
  const OfferedTimes offered = offered_times(std::span(&other, 1));
  const auto send = [](std::uint8_t round) { return SendId{kId, round, 0}; };
  const std::vector<Command> story{
      open,
      command::Wake{},
      command::ReportSend{send(1), SendReport::arrived},
      command::ReportAnswer{.send = send(1), .kind = AnswerKind::acknowledged},
      command::ReportAnswer{.send = send(1), .kind = AnswerKind::counter_offer, .times = offered},
      command::Wake{},
      command::ReportSend{send(2), SendReport::arrived},
      command::ReportAnswer{.send = send(2), .kind = AnswerKind::accepted},
  };
  std::vector<Effect> effects;
  std::int64_t steps = 0;
  for (auto _ : state) {
    Request request;
    effects.clear();
    for (const Command& command : story) {
      const auto events = decide(request, kId, command, {start, ladder, hours});
      if (!events) return state.SkipWithError("a command of the story is refused");
      for (const EventBody& body : *events) {
        const Event event{kId, start, body};
        evolve(request, event);
        react(event, request, effects);
      }
      ++steps;
    }
    if (request.kind() != StateKind::done) return state.SkipWithError("the story has no end");
    benchmark::DoNotOptimize(effects.data());
  }
  state.counters["a_step"] = benchmark::Counter(
      static_cast<double>(steps), benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
  state.counters["bytes_a_request"] = sizeof(Request);
}

BENCHMARK(office_step);

}  // namespace
}  // namespace rb::bench
