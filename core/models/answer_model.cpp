#include "core/models/answer_model.hpp"

#include <Eigen/Dense>
#include <algorithm>

#include "core/base/assert.hpp"
#include "core/base/random.hpp"

namespace rb {
namespace {

constexpr int kMostAttempts = 5;  // the attempts' effect levels off

// Columns of the design matrix. One caller identity and one purpose are the reference and have
// none.
constexpr int kIntercept = 0;
constexpr int kHours = 1;
constexpr int kAttempt = kHours + kHoursOfWeek;
constexpr int kSameDaypart = kAttempt + 1;
constexpr int kCallerIds = kSameDaypart + 1;
constexpr int kPurposes = kCallerIds + 4;
constexpr int kAdvanceText = kPurposes + 6;
constexpr int kFirstSegment = kAdvanceText + 1;
constexpr int kColumns = kFirstSegment + kSegments;
constexpr int kMostTerms = 8;

int attempt_level(const AnswerFeatures& f) {
  return std::min<int>(f.attempt, kMostAttempts);
}

double logistic(double x) {
  return 1.0 / (1.0 + portable_exp(-x));
}
double logit(double p) {
  return portable_log(p / (1.0 - p));
}

double linear_score(const AnswerCoefficients& c, const AnswerFeatures& f) {
  return c.intercept + c.hour_of_week[f.hour_of_week] + c.per_attempt * attempt_level(f) +
         c.per_same_daypart * f.same_daypart_before +
         c.caller_id[static_cast<std::size_t>(f.caller_id)] +
         c.purpose[static_cast<std::size_t>(f.purpose)] + (f.advance_text ? c.advance_text : 0.0) +
         c.segment[f.segment];
}

// The few columns of one observation that are not zero.
struct SparseRow {
  int column[kMostTerms];
  double value[kMostTerms];
  int count = 0;

  void add(int at, double v) {
    column[count] = at;
    value[count++] = v;
  }
};

SparseRow row_of(const AnswerFeatures& f) {
  SparseRow row;
  row.add(kIntercept, 1.0);
  row.add(kHours + f.hour_of_week, 1.0);
  if (f.attempt > 0) row.add(kAttempt, attempt_level(f));
  if (f.same_daypart_before > 0) row.add(kSameDaypart, f.same_daypart_before);
  if (f.caller_id != CallerId::identified) row.add(kCallerIds + static_cast<int>(f.caller_id), 1.0);
  if (f.purpose != Purpose::recall) row.add(kPurposes + static_cast<int>(f.purpose), 1.0);
  if (f.advance_text) row.add(kAdvanceText, 1.0);
  row.add(kFirstSegment + f.segment, 1.0);
  return row;
}

struct Curvature {
  Eigen::VectorXd gradient = Eigen::VectorXd::Zero(kColumns);
  Eigen::MatrixXd hessian = Eigen::MatrixXd::Zero(kColumns, kColumns);
};

// Gradient and Hessian of the negative log-likelihood plus the ridge penalty, at `beta`.
Curvature curvature_at(const Eigen::VectorXd& beta, std::span<const AnswerObservation> observations,
                       const Eigen::VectorXd& penalty) {
  Curvature sum;
  for (const AnswerObservation& observation : observations) {
    const SparseRow row = row_of(observation.features);
    double x = 0;
    for (int i = 0; i < row.count; ++i) x += beta[row.column[i]] * row.value[i];
    const double p = logistic(x);
    const double residual = p - (observation.answered ? 1.0 : 0.0);
    const double weight = p * (1.0 - p);
    for (int i = 0; i < row.count; ++i) {
      sum.gradient[row.column[i]] += residual * row.value[i];
      for (int j = 0; j < row.count; ++j) {
        sum.hessian(row.column[i], row.column[j]) += weight * row.value[i] * row.value[j];
      }
    }
  }
  sum.gradient += penalty.cwiseProduct(beta);
  sum.hessian += penalty.asDiagonal();
  return sum;
}

// Millionths of log-odds: finer than any data supports, coarse enough to hide the order in which a
// machine adds.
double quantised(double x) {
  const double scaled = x * 1e6;
  return static_cast<double>(static_cast<std::int64_t>(scaled + (scaled < 0 ? -0.5 : 0.5))) / 1e6;
}

AnswerCoefficients coefficients_of(const Eigen::VectorXd& beta) {
  AnswerCoefficients c;
  c.intercept = quantised(beta[kIntercept]);
  for (int i = 0; i < kHoursOfWeek; ++i) {
    c.hour_of_week[static_cast<std::size_t>(i)] = quantised(beta[kHours + i]);
  }
  c.per_attempt = quantised(beta[kAttempt]);
  c.per_same_daypart = quantised(beta[kSameDaypart]);
  for (int i = 0; i < 4; ++i) {
    c.caller_id[static_cast<std::size_t>(i)] = quantised(beta[kCallerIds + i]);
  }
  for (int i = 0; i < 6; ++i) {
    c.purpose[static_cast<std::size_t>(i)] = quantised(beta[kPurposes + i]);
  }
  c.advance_text = quantised(beta[kAdvanceText]);
  for (int i = 0; i < kSegments; ++i) {
    c.segment[static_cast<std::size_t>(i)] = quantised(beta[kFirstSegment + i]);
  }
  return c;
}

}  // namespace

AnswerModel::AnswerModel(const AnswerCoefficients& coefficients) : coefficients_(coefficients) {}

std::uint32_t AnswerModel::score_ppm(const AnswerFeatures& features) const {
  RB_ASSERT(features.hour_of_week < kHoursOfWeek && features.segment < kSegments);
  const double p = logistic(linear_score(coefficients_, features));
  return static_cast<std::uint32_t>(p * 1e6 + 0.5);
}

AnswerCoefficients published_coefficients() {
  // Boudreaux 2000, Adams 1996, acem.12128, APHA 242919: a person is reached by 0.26 of the calls.
  constexpr double kContact = 0.26;
  const double base = logit(kContact);
  const auto factor = [&](double relative) { return logit(kContact * relative) - base; };

  AnswerCoefficients c;
  c.intercept = base;
  // APHA 242919, jos.nu 44319, relative to calls in business hours. Nothing is published for the
  // night, when nobody may be called: half.
  const double night = factor(0.5);
  const double morning = factor(0.85);
  const double afternoon = factor(1.12);
  const double evening_or_weekend = factor(1.25);
  for (std::size_t i = 0; i < kHoursOfWeek; ++i) {
    const std::size_t day = i / 24;
    const std::size_t hour = i % 24;
    double effect = evening_or_weekend;
    if (hour < 8 || hour >= 21) {
      effect = night;
    } else if (day != 0 && day != 6 && hour < 12) {
      effect = morning;
    } else if (day != 0 && day != 6 && hour < 17) {
      effect = afternoon;
    }
    c.hour_of_week[i] = effect;
  }
  c.per_same_daypart = factor(0.85);  // repeats in one daypart diminish: the same sources
  // Hiya 2019: 0.18-0.24 against 0.38-0.53, odds of about 0.55; verified x 1.40: operator report.
  c.caller_id[static_cast<std::size_t>(CallerId::unidentified)] = portable_log(0.55);
  c.caller_id[static_cast<std::size_t>(CallerId::verified)] = factor(1.40);
  c.advance_text = factor(1.6);  // PLoS ONE 0150231; PMID 27321820
  return c;
}

AnswerCoefficients fit_answer_model(std::span<const AnswerObservation> observations, double ridge) {
  RB_ASSERT(!observations.empty());
  // The floor keeps the Hessian invertible where a level was never seen; the base rate is not
  // shrunk.
  constexpr double kFloor = 1e-6;
  Eigen::VectorXd penalty = Eigen::VectorXd::Constant(kColumns, std::max(ridge, kFloor));
  penalty[kIntercept] = kFloor;

  constexpr int kMostSteps = 30;
  constexpr double kLongestStep = 2.0;  // log-odds: far from the optimum Newton overshoots
  Eigen::VectorXd beta = Eigen::VectorXd::Zero(kColumns);
  for (int step = 0; step < kMostSteps; ++step) {
    const Curvature at = curvature_at(beta, observations, penalty);
    Eigen::VectorXd move = at.hessian.ldlt().solve(at.gradient);
    const double longest = move.cwiseAbs().maxCoeff();
    if (longest > kLongestStep) move *= kLongestStep / longest;
    beta -= move;
    if (longest < 1e-9) break;
  }
  return coefficients_of(beta);
}

}  // namespace rb
