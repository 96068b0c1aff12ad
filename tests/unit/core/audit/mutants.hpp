// What the mutant tests share: stories that have begun, and the names of the promises that a change
// to them breaks.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "tests/unit/core/audit/story.hpp"

namespace rb::audit::test {

using namespace proto;
using Names = std::vector<std::string>;
using Kind = proto::Event::BodyCase;

inline const Names kClean;

// The audit of a story whose digests are put right first.
inline Verdict judged(Story story, Options options = {}) {
  story.renumber();
  return story.settle_digests().audit(std::move(options));
}

inline Names broken_in(const Story& story, Options options = {}) {
  return broken(judged(story, std::move(options)));
}

// An assignment of patient 0 in the flu campaign whose heads-up text went out on Monday morning.
struct AfterText {
  Story s = opening();
  std::uint32_t a = 0;
  AfterText() {
    a = s.enrol(0, 0, ny(5, 9, 5));
    s.at(ny(5, 9, 5)).text(a, 0, 0).wake(a, ny(6, 10), WakeReason::next_step, 1);
  }
};

// Patients 0, 1, 3 and 4, one call each in the confirm campaign; the first is due at once.
struct FourCalls {
  Story s = opening();
  FourCalls() {
    for (const std::uint32_t patient : {0U, 1U, 3U, 4U}) s.enrol(1, patient, ny(5, 12));
    s.at(ny(5, 12));
  }
  // A status check and a call that goes out at once.
  void start(std::uint32_t a, std::uint32_t phone) {
    s.ask(a, EhrKind::check_status, phone).answer(a, EhrKind::check_status, EhrAnswer::open);
    s.intend(a, phone, Channel::voice, 0);
  }
  void confirm(std::uint32_t a, std::uint32_t phone) {
    s.ended(a, phone, Channel::voice,
            {.outcome = Outcome::answered_human, .disposition = Disposition::confirmed});
    s.end(a, Ending::confirmed);
  }
};

}  // namespace rb::audit::test
