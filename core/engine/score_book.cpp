#include "core/engine/score_book.hpp"

#include <algorithm>

namespace rb {

std::uint32_t ScoreBook::score_ppm(const Question& q) {
  if (model_ == nullptr) return 0;
  if (scores_.size() <= q.campaign.index()) scores_.resize(q.campaign.index() + 1U);
  auto& table = scores_[q.campaign.index()];
  constexpr std::size_t kCallers = 3;
  if (table.empty()) {
    table.assign(kCallers * 2U * kCallsBefore * kSegments * kHoursOfWeek, 0);
  }
  const auto calls = std::min<std::size_t>(q.calls_before, kCallsBefore - 1);
  const std::size_t caller = static_cast<std::size_t>(q.caller_id) - 1;
  const std::size_t index =
      (((caller * 2 + (q.advance_text ? 1U : 0U)) * kCallsBefore + calls) * kSegments +
       q.segment % kSegments) *
          kHoursOfWeek +
      q.hour_of_week;
  std::uint32_t& score = table[index];
  if (score == 0) {
    score =
        std::max<std::uint32_t>(1, model_->score_ppm({.hour_of_week = q.hour_of_week,
                                                      .attempt = static_cast<std::uint8_t>(calls),
                                                      .same_daypart_before = 0,
                                                      .caller_id = q.caller_id,
                                                      .purpose = q.policy->purpose,
                                                      .advance_text = q.advance_text,
                                                      .segment = q.segment}));
  }
  return score;
}

}  // namespace rb
