#include "sim/report/draw/time_chart.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "sim/report/draw/axis.hpp"
#include "sim/report/draw/text.hpp"

namespace rb::sim {

Steps coarsen(const Steps& steps, std::size_t bins, Merge how) {
  const std::size_t n = steps.values.size();
  if (n <= bins || bins == 0) return steps;
  const std::size_t factor = (n + bins - 1) / bins;
  Steps out{steps.from_ms, steps.bin_ms * static_cast<std::int64_t>(factor), {}};
  for (std::size_t i = 0; i < n; i += factor) {
    const std::size_t last = std::min(n, i + factor);
    double value = how == Merge::last ? steps.values[last - 1] : 0;
    for (std::size_t k = i; k < last && how != Merge::last; ++k) {
      value = how == Merge::largest ? std::max(value, steps.values[k]) : value + steps.values[k];
    }
    if (how == Merge::mean) value /= static_cast<double>(last - i);
    out.values.push_back(value);
  }
  return out;
}

Steps steps_of(const Series& series, const std::vector<std::int64_t>& values, double scale) {
  Steps steps{series.from_ms, series.bin_ms, {}};
  steps.values.reserve(values.size());
  for (const std::int64_t v : values) steps.values.push_back(static_cast<double>(v) * scale);
  return steps;
}

TimeChart::TimeChart(Svg& svg, const Layout& layout, const TimeChartSpec& spec)
    : svg_(svg), layout_(layout), spec_(spec) {
  const ValueTicks ticks =
      value_ticks(spec.max, spec.height < 130 ? 2 : 4, !spec.percent && spec.max >= 4);
  step_ = ticks.step;
  top_value_ = spec.max > 0 ? spec.max : 1;
  left_ = layout.narrow ? 34 : 44;
  right_ = layout.width - 8;
  top_ = spec.unit.empty() ? 8 : 24;
  bottom_ = spec.height - 24;
}

double TimeChart::x(std::int64_t ms) const {
  const auto span = static_cast<double>(std::max<std::int64_t>(1, spec_.until_ms - spec_.from_ms));
  const double share = static_cast<double>(ms - spec_.from_ms) / span;
  return left_ + std::clamp(share, 0.0, 1.0) * (right_ - left_);
}

double TimeChart::y(double value) const {
  return bottom_ - std::clamp(value / top_value_, 0.0, 1.0) * (bottom_ - top_);
}

std::size_t TimeChart::resolution() const {
  return static_cast<std::size_t>((right_ - left_) / (layout_.narrow ? 1.5 : 1.2));
}

void TimeChart::shade(std::int64_t from_ms, std::int64_t until_ms, std::string_view cls,
                      std::string_view label) {
  if (until_ms <= spec_.from_ms || from_ms >= spec_.until_ms) return;
  const double width = std::max(1.0, x(until_ms) - x(from_ms));
  svg_.rect(x(from_ms), top_, width, bottom_ - top_, cls, label);
  const double room = static_cast<double>(label.size()) * 6.5;
  if (label.empty() || x(from_ms) < label_end_ + 8) return;
  label_end_ = x(from_ms) + room;
  const bool fits_right = label_end_ < right_;
  svg_.text(fits_right ? x(from_ms) : x(until_ms), top_ - 4,
            fits_right ? Svg::Anchor::start : Svg::Anchor::end, "note", label);
}

void TimeChart::frame() {
  for (int i = 0; i * step_ <= top_value_ * 1.0001; ++i) {
    const double value = i * step_;
    svg_.line(left_, y(value), right_, y(value), i == 0 ? "axis" : "grid");
    const std::string label = spec_.percent ? fmt::format("{:.0f}%", value * 100)
                              : step_ < 1   ? fmt::format("{:.1f}", value)
                                            : short_number(static_cast<std::int64_t>(value + 0.5));
    svg_.text(left_ - 6, y(value) + 4, Svg::Anchor::end, "tick", label);
  }
  if (!spec_.unit.empty()) svg_.text(0, 11, Svg::Anchor::start, "unit", spec_.unit);
  const int most = layout_.narrow ? 5 : 11;
  const auto ticks = time_ticks(*spec_.clock, spec_.from_ms, spec_.until_ms, most, layout_.narrow);
  for (const TimeTick& tick : ticks) {
    const double at = x(tick.at_ms);
    svg_.line(at, bottom_, at, bottom_ + 5, "axis");
    const double room = layout_.narrow ? 20 : 32;
    const bool edge = at + room > layout_.width;
    svg_.text(edge ? layout_.width : at, bottom_ + 18,
              edge ? Svg::Anchor::end : Svg::Anchor::middle, tick.midnight ? "tick day" : "tick",
              tick.label);
  }
}

// Steps from bin to bin; equal neighbours share one stroke.
void TimeChart::outline(std::string& d, const Steps& top, bool closed) const {
  const auto at = [&](std::size_t i) {
    return top.from_ms + static_cast<std::int64_t>(i) * top.bin_ms;
  };
  const std::size_t n = top.values.size();
  if (n == 0) return;
  d += fmt::format("M{} {}", coordinate(x(at(0))), coordinate(closed ? bottom_ : y(top.values[0])));
  if (closed) d += fmt::format("V{}", coordinate(y(top.values[0])));
  for (std::size_t i = 1; i < n; ++i) {
    const std::string here = coordinate(y(top.values[i]));
    if (here == coordinate(y(top.values[i - 1]))) continue;
    d += fmt::format("H{}V{}", coordinate(x(at(i))), here);
  }
  d += fmt::format("H{}", coordinate(x(at(n))));
  if (closed) d += fmt::format("V{}Z", coordinate(bottom_));
}

void TimeChart::area(const Steps& top, std::string_view cls) {
  std::string d;
  outline(d, top, true);
  svg_.path(d, cls);
}

// Painted from the tallest sum down, so that each layer covers the foot of the one before.
void TimeChart::stack(const std::vector<Steps>& layers, const std::vector<std::string>& classes) {
  std::vector<Steps> sums = layers;
  for (std::size_t i = 1; i < sums.size(); ++i) {
    for (std::size_t k = 0; k < sums[i].values.size(); ++k) {
      sums[i].values[k] += sums[i - 1].values[k];
    }
  }
  for (std::size_t i = sums.size(); i-- > 0;) {
    area(sums[i], "blank");  // hides the layer above where a hatch would let it show through
    area(sums[i], classes[i]);
  }
}

void TimeChart::steps(const Steps& values, std::string_view cls) {
  std::string d;
  outline(d, values, false);
  svg_.path(d, cls);
}

void TimeChart::limits(const std::vector<std::pair<double, std::string>>& limits,
                       bool labels_at_end) {
  for (const auto& [value, label] : limits) {
    if (value <= top_value_) svg_.line(left_, y(value), right_, y(value), "limit");
  }
  for (std::size_t i = 0; i < limits.size(); ++i) {
    const auto& [value, label] = limits[i];
    if (value > top_value_) continue;
    // Below its rule where the next one leaves no room above.
    const bool crowded = i + 1 < limits.size() && limits[i + 1].first <= top_value_ &&
                         y(value) - y(limits[i + 1].first) < 18;
    svg_.text(labels_at_end ? right_ : left_ + 4, y(value) + (crowded ? 14 : -5),
              labels_at_end ? Svg::Anchor::end : Svg::Anchor::start, "note halo", label);
  }
}

void TimeChart::mark(std::int64_t at_ms, double value) {
  svg_.circle(x(at_ms), y(value), 4, "target");
}

}  // namespace rb::sim
