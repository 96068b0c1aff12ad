// A desk of bookings alone: how long one step takes, command to events. A hundred thousand bookings
// at once meet peers that answer everything: found, taken by most, written, kept. Each step is
// timed by itself (the clock's own cost, some 20 ns, included); memory is the state's own.
//
// Compare with: 2 us a step, the target.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "bench/timing/step_times.hpp"
#include "core/booking/desk/desk.hpp"
#include "core/booking/react.hpp"

namespace rb {
namespace {

constexpr std::uint32_t kBookings = 100'000;

class Host final : public DeskHost {
 public:
  [[nodiscard]] const DeskState& desk() const override { return state; }
  [[nodiscard]] Instant now() const override { return at; }
  [[nodiscard]] RequestId next_request() const override { return RequestId{requests}; }
  [[nodiscard]] TaskId next_task() const override { return TaskId{tasks}; }
  [[nodiscard]] const BookingPolicy& policy_of(const Booking&) const override { return policy; }
  [[nodiscard]] bool may_ask() override { return true; }
  void happened(const BookingEvent& event) override {
    evolve(state, event, at);
    if (std::holds_alternative<event::BookingAsked>(event)) ++requests;
    if (std::holds_alternative<event::BookingHandedOver>(event)) ++tasks;
    if (const BookingId id = booking_of(event); !id.is_none()) {
      react(event, state.bookings[id.index()], effects);
    }
  }
  void ask_again(const effect::BookingRequest&) override {}

  BookingPolicy policy;
  DeskState state;
  Instant at{};
  std::uint64_t requests = 0;
  std::uint32_t tasks = 0;
  std::vector<BookingEffect> effects;
};

// What the peer says: times of its own for whoever searches, yes to everything else.
command::BookingResult answer_to(const effect::BookingRequest& request, std::uint64_t& keys,
                                 Instant now) {
  command::BookingResult result;
  result.booking = request.booking;
  result.request = request.request;
  result.answer = BookingAnswer::yes;
  result.appointment = request.booking.value() + std::uint64_t{1};
  if (request.ask != BookingAsk::search) return result;
  for (std::uint32_t i = 0; i < 3; ++i) {
    const Instant start = now + std::chrono::hours{72 + 24 * i};
    const auto provider = static_cast<std::uint32_t>(++keys);
    result.found.push_back({keys, ProviderId{provider}, SpecialtyId{1}, start,
                            LocalTime{start.time_since_epoch()}, false});
  }
  return result;
}

void BookingStep(benchmark::State& state) {
  bench::StepTimes times;
  for (auto _ : state) {
    Host host;
    std::uint64_t keys = 0;
    BookingDesk desk(host);
    const auto step = [&](const BookingCommand& command) {
      times.time([&] {
        benchmark::DoNotOptimize(desk.handle(command));
        desk.fall_due();
        desk.ask_peers();
      });
    };
    host.at = Instant{std::chrono::hours{24 * 365 * 50}};
    for (std::uint32_t i = 0; i < kBookings; ++i) {
      command::RequestBooking request;
      request.booking = BookingId{i};
      request.patient = PatientId{i};
      request.needs.specialty = SpecialtyId{1};
      step(request);
    }
    // Every request of a round is answered in the next; whoever is offered something chooses.
    while (true) {
      const auto effects = std::exchange(host.effects, {});
      host.at += 1s;
      for (const BookingEffect& effect : effects) {
        if (const auto* request = std::get_if<effect::BookingRequest>(&effect)) {
          step(answer_to(*request, keys, host.at));
        } else if (const auto* notice = std::get_if<effect::BookingNotice>(&effect);
                   notice != nullptr && notice->notice == Notice::offer) {
          const auto& booking = host.state.bookings[notice->booking.index()];
          const auto* offering = std::get_if<booking_state::Offering>(&booking.state);
          if (offering == nullptr) continue;
          step(command::ActOnBooking{notice->booking,
                                     BookingAct::chose_slot,
                                     BookingSource::text,
                                     offering->slots[0],
                                     {},
                                     false});
        }
      }
      if (!host.effects.empty()) continue;
      if (desk.next_due() == kNever) break;
      host.at = std::max(host.at, desk.next_due());
      desk.fall_due();
      desk.ask_peers();
    }
    state.counters["completed"] =
        host.state.by_ending[static_cast<std::size_t>(BookingEnding::completed)];
    state.counters["bytes_a_booking"] =
        static_cast<double>(sizeof(Booking) + 3 * sizeof(ListedSlot));
  }
  times.report(state);
}
BENCHMARK(BookingStep)->Unit(benchmark::kMillisecond)->Iterations(3);

}  // namespace
}  // namespace rb
