// Calls and the share answered by local hour and weekday. Days are rows on wide screens, columns on
// narrow ones. Each cell says its share in figures; too few calls to say are left without a shade.
#pragma once

#include "sim/metrics/run_summary.hpp"
#include "sim/report/draw/svg.hpp"

namespace rb::sim {

inline constexpr std::int64_t kFewCalls = 20;

class HeatChart {
 public:
  explicit HeatChart(const HeatMap& heat);

  [[nodiscard]] bool empty() const { return first_ > last_; }
  [[nodiscard]] double height(const Layout& layout) const;
  void draw(Svg& svg, const Layout& layout) const;

 private:
  void cell(Svg& svg, double x, double y, double w, double h, std::size_t index) const;

  const HeatMap& heat_;
  int first_ = 24;  // hours that have calls
  int last_ = -1;
  double low_ = 1, high_ = 0;  // shares of cells with enough calls
};

}  // namespace rb::sim
