#include "tests/support/engine/random_run.hpp"

#include <cstdio>

#include "core/engine/tenant/tenant_slices.hpp"
#include "core/models/answer_model.hpp"
#include "tests/support/engine/describe.hpp"
#include "tests/support/engine/fixture.hpp"
#include "tests/support/engine/mirror.hpp"
#include "tests/support/engine/promises.hpp"
#include "tests/support/engine/random_world.hpp"

namespace rb::test {
namespace {

// A run that needs more has stopped making progress.
constexpr std::uint64_t kMostSteps = 60'000;
constexpr std::uint64_t kCompareEvery = 64;  // steps

std::shared_ptr<const AnswerModel> model_for(std::uint64_t seed) {
  static const auto model = std::make_shared<const AnswerModel>(published_coefficients());
  return seed % 2 == 0 ? nullptr : model;
}

class Run {
 public:
  Run(std::uint64_t seed, const RandomRunOptions& options)
      : world_(seed, agenda_),
        engine_(test_inputs(model_for(seed))),
        promises_(engine_, world_),
        seed_(seed),
        options_(options),
        crash_dice_(seed + 0x5EED) {
    // Around a change of clocks for some seeds.
    static constexpr const char* kStarts[] = {"2026-10-05 07:00", "2026-03-06 15:00",
                                              "2026-10-31 11:00", "2026-07-03 18:30"};
    now_ = at_local(kStarts[seed % 4], (*test_zones())[ZoneId{0}]);
  }

  void run(RandomRun& result) {
    for (const Command& command : world_.setting(now_)) {
      if (const auto* start = std::get_if<command::StartCampaign>(&command)) {
        mirror_.know(start->policy);
        if (options_.recording != nullptr) options_.recording->policies.push_back(start->policy);
      }
      step(command);
    }
    world_.plan_people(now_);
    const Instant calm = now_ + world_.longest_deadline() + kDay;
    go(calm);
    compare();
    // From here on everything is answered: everybody must come to an end.
    world_.calm_down();
    calm_ = true;
    // In some runs the campaigns stay paused: their deadline comes all the same.
    for (std::uint16_t i = 0; i < engine_.state().campaigns.size() && seed_ % 3 != 0; ++i) {
      step(command::ResumeCampaign{CampaignId{i}});
    }
    step(command::ChangeAgents{4});
    go(calm + world_.longest_deadline() + 10 * kDay);
    compare();
    promises_.check_end();
    result.final_digest = digest(engine_.state());
  }

  void report(RandomRun& result) const {
    result.steps = steps_;
    result.events = engine_.state().sequence;
    result.contacts = promises_.contacts();
    result.bookings = promises_.bookings();
    result.crashes = crashes_;
    result.transitions.merge(mirror_.transitions());
  }
  [[nodiscard]] std::string when() const {
    return local_text(now_, (*test_zones())[ZoneId{0}]) + ", event " +
           std::to_string(engine_.state().sequence);
  }

 private:
  void go(Instant until) {
    while (true) {
      const Instant wake = engine_.next_wake();
      const Instant next = std::min(wake, agenda_.next());
      if (next > until) break;
      now_ = std::max(now_, next);
      if (wake <= now_) {
        step(command::Wake{});
      } else {
        step(agenda_.take());
      }
    }
    now_ = until;
  }

  void step(const Command& command) {
    if (++steps_ > kMostSteps)
      throw BrokenPromise("liveness: no end after " + std::to_string(steps_) + " steps");
    const bool wake = std::holds_alternative<command::Wake>(command);
    wakes_here_ = wake && now_ == last_ ? wakes_here_ + 1 : 0;
    if (wakes_here_ > 40 + 4 * engine_.state().assignments.size()) {
      throw BrokenPromise("livelock: " + std::to_string(wakes_here_) + " wakes at one instant");
    }
    last_ = now_;
    const bool due = engine_.next_wake() <= now_;
    const Rejection rejection = engine_.step(now_, command);
    if (rejection != Rejection::none && !due && !engine_.events().empty()) {
      throw BrokenPromise("I21: a refused command changed something");
    }
    if (options_.trace) print(command, rejection);
    mirror_.fold(engine_.events());
    if (options_.recording != nullptr) {
      auto& events = options_.recording->events;
      events.insert(events.end(), engine_.events().begin(), engine_.events().end());
    }
    const bool dies = options_.crashes && !calm_ && crash_dice_.chance(2);
    for (const Effect& effect : engine_.effects()) {
      if (dies && crash_dice_.chance(30)) break;  // stored, and the rest never left
      world_.answer(now_, effect);
    }
    promises_.check(now_);
    if (dies) crash();
    if (steps_ % kCompareEvery == 0) compare();
  }

  // What was stored is all that is left; the log goes on from there.
  void crash() {
    ++crashes_;
    world_.crash();
    if (crash_dice_.chance(50)) now_ += crash_dice_.time(1s, 30min);
    engine_ = Engine(test_inputs(model_for(seed_)), stored(), now_);
    step(command::Recover{});
  }

  // The folded state, through the slices of a checkpoint.
  TenantState stored() {
    SliceReader reader(mirror_.policies());
    const auto slice_bytes = static_cast<std::size_t>(crash_dice_.between(1, 4'000));
    const auto added = write_slices(mirror_.state(), slice_bytes,
                                    [&](std::string_view slice) { return reader.add(slice); });
    if (!added) throw BrokenPromise("checkpoint: " + added.error().message);
    auto state = reader.finish(digest(mirror_.state()));
    if (!state) throw BrokenPromise("checkpoint: " + state.error().message);
    return *std::move(state);
  }

  void compare() {
    if (digest(mirror_.state()) != digest(engine_.state())) {
      throw BrokenPromise("I19: the folded events give another state");
    }
  }

  void print(const Command& command, Rejection rejection) const {
    const auto time = [](Instant at) { return local_text(at, (*test_zones())[ZoneId{0}]); };
    std::printf("%s  command %zu %s\n", time(now_).c_str(), command.index(),
                rejection == Rejection::none ? "" : std::string(name_of(rejection)).c_str());
    for (const Event& event : engine_.events())
      std::printf("    > %s\n", describe(event, time).c_str());
    for (const Effect& effect : engine_.effects())
      std::printf("    = %s\n", describe(effect, time).c_str());
  }

  Agenda agenda_;
  RandomWorld world_;
  Engine engine_;
  Mirror mirror_;
  Promises promises_;
  std::uint64_t seed_;
  RandomRunOptions options_;
  Dice crash_dice_;
  bool calm_ = false;
  std::uint64_t crashes_ = 0;
  Instant now_;
  Instant last_;
  std::uint64_t steps_ = 0;
  std::uint64_t wakes_here_ = 0;
};

}  // namespace

std::shared_ptr<const Policy> Recording::policy(std::uint64_t hash) const {
  for (const auto& policy : policies) {
    if (policy->hash == hash) return policy;
  }
  return nullptr;
}

RandomRun random_run(std::uint64_t seed, const RandomRunOptions& options) {
  RandomRun result;
  Run run(seed, options);
  try {
    run.run(result);
  } catch (const BrokenPromise& broken) {
    result.broken = "seed " + std::to_string(seed) + ", " + run.when() + ": " + broken.what();
  }
  run.report(result);
  return result;
}

}  // namespace rb::test
