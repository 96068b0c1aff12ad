// The answer model's scores by (campaign, advance text, calls before, hour of week, segment), asked
// once each and kept.
#pragma once

#include <memory>
#include <vector>

#include "core/engine/tenant/tenant_state.hpp"
#include "core/models/answer_model.hpp"
#include "core/outreach/contact_time.hpp"

namespace rb {

class ScoreBook {
 public:
  explicit ScoreBook(std::shared_ptr<const AnswerModel> model) : model_(std::move(model)) {}

  [[nodiscard]] bool has_model() const { return model_ != nullptr; }

  struct Question {
    CampaignId campaign;
    const Policy* policy = nullptr;
    CallerId caller_id = CallerId::identified;
    bool advance_text = false;
    std::uint8_t calls_before = 0;
    std::uint8_t segment = 0;
    std::uint8_t hour_of_week = 0;
  };
  // In millionths; 0 without a model.
  [[nodiscard]] std::uint32_t score_ppm(const Question& question);

 private:
  static constexpr int kCallsBefore = 6;
  std::shared_ptr<const AnswerModel> model_;
  std::vector<std::vector<std::uint32_t>> scores_;  // by campaign; 0: not asked yet
};

// Hour 0 is Sunday 00:00 local.
[[nodiscard]] inline std::uint8_t hour_of_week(const Zone& zone, Instant at) {
  const LocalTime local = zone.to_local(at);
  const auto day = std::chrono::floor<std::chrono::days>(local);
  const auto weekday = std::chrono::weekday{day}.c_encoding();
  const auto hour = std::chrono::floor<std::chrono::hours>(local - day).count();
  return static_cast<std::uint8_t>(weekday * 24 + static_cast<unsigned>(hour));
}

}  // namespace rb
