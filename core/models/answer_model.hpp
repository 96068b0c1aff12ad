// The chance that a person answers: a logistic hazard per attempt,
//   logit p = b0 + daypart/hour-of-week + attempt + caller identity + purpose + advance text +
//   segment.
// Coefficients are data. Eigen stays behind this header; scores leave it quantised to millionths,
// so that comparisons and logs are the same everywhere.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "core/base/instant.hpp"
#include "core/policy/policy.hpp"

namespace rb {

inline constexpr int kHoursOfWeek = 168;  // hour 0 is Sunday 00:00 local
inline constexpr int kSegments = 16;

struct AnswerFeatures {
  std::uint8_t hour_of_week = 0;
  std::uint8_t attempt = 0;              // calls made before in this assignment
  std::uint8_t same_daypart_before = 0;  // of those, in the daypart of this hour
  CallerId caller_id = CallerId::identified;
  Purpose purpose = Purpose::recall;
  bool advance_text = false;
  std::uint8_t segment = 0;  // < kSegments
};

// Coefficients in log-odds.
struct AnswerCoefficients {
  double intercept = 0;
  std::array<double, kHoursOfWeek> hour_of_week{};
  double per_attempt = 0;  // for each earlier call, up to 5
  double per_same_daypart = 0;
  std::array<double, 4> caller_id{};  // by CallerId
  std::array<double, 6> purpose{};    // by Purpose
  double advance_text = 0;
  std::array<double, kSegments> segment{};
};

class AnswerModel {
 public:
  explicit AnswerModel(const AnswerCoefficients& coefficients);

  // Probability in millionths; the same bits on every machine.
  [[nodiscard]] std::uint32_t score_ppm(const AnswerFeatures& features) const;
  [[nodiscard]] const AnswerCoefficients& coefficients() const { return coefficients_; }

 private:
  AnswerCoefficients coefficients_;
};

// The published effects of domain.md section 4 as coefficients: 0.26 base, morning x 0.85,
// afternoon x 1.12, weekday evening and weekend best, repeats in one daypart diminish, identity and
// advance text.
[[nodiscard]] AnswerCoefficients published_coefficients();

// One made attempt and whether a person answered, for fitting.
struct AnswerObservation {
  AnswerFeatures features;
  bool answered = false;
};

// Maximum likelihood with a ridge penalty by Newton steps (Eigen). Deterministic.
[[nodiscard]] AnswerCoefficients fit_answer_model(std::span<const AnswerObservation> observations,
                                                  double ridge);

}  // namespace rb
