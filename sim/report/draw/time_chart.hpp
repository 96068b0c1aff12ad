// A chart over the time of the run: steps and areas, one value per bin, against limits.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sim/metrics/run_summary.hpp"
#include "sim/report/draw/svg.hpp"

namespace rb::sim {

// One value per bin of [from + i * bin, + bin).
struct Steps {
  std::int64_t from_ms = 0;
  std::int64_t bin_ms = 1;
  std::vector<double> values;
};
enum class Merge { sum, mean, largest, last };
// At most `bins` bins, each of as many old ones as it takes.
[[nodiscard]] Steps coarsen(const Steps& steps, std::size_t bins, Merge how);
[[nodiscard]] Steps steps_of(const Series& series, const std::vector<std::int64_t>& values,
                             double scale = 1);

struct TimeChartSpec {
  const AxisClock* clock = nullptr;
  std::int64_t from_ms = 0;
  std::int64_t until_ms = 1;
  double max = 1;        // the top of the chart
  std::string unit;      // written above the value axis
  bool percent = false;  // values are shares of 1
  double height = 220;   // of the whole picture
};

class TimeChart {
 public:
  TimeChart(Svg& svg, const Layout& layout, const TimeChartSpec& spec);

  // In the order of painting. Times are cut to the chart.
  void shade(std::int64_t from_ms, std::int64_t until_ms, std::string_view cls,
             std::string_view label);
  void frame();  // grid and axes
  void area(const Steps& top, std::string_view cls);
  void stack(const std::vector<Steps>& layers, const std::vector<std::string>& classes);
  void steps(const Steps& values, std::string_view cls);
  // Dashed rules, ascending; those beyond the chart are left out. Labels stand at the end of the
  // time axis, or at its beginning.
  void limits(const std::vector<std::pair<double, std::string>>& limits, bool labels_at_end = true);
  void mark(std::int64_t at_ms, double value);  // a point to be met

  // How many bins are worth drawing.
  [[nodiscard]] std::size_t resolution() const;

 private:
  [[nodiscard]] double x(std::int64_t ms) const;
  [[nodiscard]] double y(double value) const;
  void outline(std::string& d, const Steps& top, bool closed) const;

  Svg& svg_;
  Layout layout_;
  TimeChartSpec spec_;
  double step_ = 1;
  double top_value_ = 1;
  double left_ = 0, right_ = 0, top_ = 0, bottom_ = 0;
  double label_end_ = -1;  // of the last label above the chart
};

}  // namespace rb::sim
