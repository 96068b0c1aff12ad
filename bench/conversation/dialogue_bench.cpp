// A dialogue alone: how long one step takes, from a reading to the next state, the lines and the
// effects. A patient answers everything that scenarios/flows/flu-booking.yaml asks, from the
// greeting to the rating: ten steps, without words. Beside it the same conversation with the words.
//
// Compare with: 2 us a step of a booking, the target; a hundred thousand conversations at once,
// with a reply a minute each, are 1,700 steps a second.
#include <benchmark/benchmark.h>

#include <vector>

#include "core/conversation/dialogue/say.hpp"
#include "tests/support/conversation/flows.hpp"

namespace rb {
namespace {

const auto kBirth = std::chrono::year{1961} / 3 / 14;
const KnownIdentity kKnown{kBirth};

[[nodiscard]] DialogueInput meaning(Intent intent) {
  Reading reading;
  reading.add(intent);
  if (intent == Intent::information) {
    reading.date = kBirth;
    reading.number = 5;
  }
  if (intent == Intent::time_wish) reading.when = TimeWish{};
  if (intent == Intent::choice) reading.choice = 1;
  return heard::Replied{reading};
}

[[nodiscard]] std::vector<DialogueInput> happy_path() {
  const std::vector<FoundSlot> slots(3, FoundSlot{SlotId{1}, ProviderId{1}, LocalTime{}});
  return {meaning(Intent::yes),
          meaning(Intent::information),
          meaning(Intent::yes),
          meaning(Intent::time_wish),
          heard::SlotsFound{DeedId{1}, slots, true},
          meaning(Intent::choice),
          heard::DeedDone{DeedId{2}, Cause::held},
          meaning(Intent::yes),
          heard::DeedDone{DeedId{3}, Cause::booked},
          meaning(Intent::information)};
}

void DialogueStepAlone(benchmark::State& state) {
  const Flow flow = test::shipped_flow("flu-booking");
  const std::vector<DialogueInput> inputs = happy_path();
  bool booked = false;
  for (auto _ : state) {
    Dialogue dialogue = begin_dialogue(flow, {}).dialogue;
    for (const DialogueInput& input : inputs) {
      DialogueStep done = step(flow, kKnown, dialogue, input);
      benchmark::DoNotOptimize(done);
      dialogue = done.dialogue;
    }
    booked = dialogue.over() && dialogue.achieved == Disposition::booked;
  }
  if (!booked) state.SkipWithError("the conversation did not book");
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(inputs.size()));
  state.counters["bytes"] = sizeof(Dialogue);
}
BENCHMARK(DialogueStepAlone);

void DialogueStepWithWords(benchmark::State& state) {
  const Flow flow = test::shipped_flow("flu-booking");
  const sim::ChatPatient patient = test::shipped_patient("maria");
  const std::vector<DialogueInput> inputs = happy_path();
  const std::vector<OfferWords> words(3, {LocalTime{}, "Dr. Gomez", "Main Street Clinic"});
  const Speaker speaker{flow, patient.who, patient.visit, words, patient.now};
  for (auto _ : state) {
    Dialogue dialogue = begin_dialogue(flow, {}).dialogue;
    for (const DialogueInput& input : inputs) {
      const DialogueStep done = step(flow, kKnown, dialogue, input);
      dialogue = done.dialogue;
      benchmark::DoNotOptimize(say(speaker, dialogue, done.lines));
    }
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(inputs.size()));
}
BENCHMARK(DialogueStepWithWords);

}  // namespace
}  // namespace rb
