// Free times of a clinic as the booking desk is told of them.
#pragma once

#include <vector>

#include "core/booking/commands.hpp"
#include "sim/clinic/supply/slot_market.hpp"

namespace rb::sim {

[[nodiscard]] inline Candidate candidate_of(const FreeTime& time) {
  return {.key = time.key,
          .provider = time.provider,
          .specialty = time.specialty,
          .start = time.start,
          .local = time.local,
          .office_decides = time.office_decides};
}

// As many as a desk can be told of. `planned`: kept for this patient.
[[nodiscard]] inline Candidates candidates_of(const std::vector<FreeTime>& times,
                                              bool planned = false) {
  Candidates candidates;
  for (const FreeTime& time : times) {
    if (candidates.size() == kMaxCandidates) break;
    Candidate candidate = candidate_of(time);
    candidate.planned = planned;
    candidates.push_back(candidate);
  }
  return candidates;
}

}  // namespace rb::sim
