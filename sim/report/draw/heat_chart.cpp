#include "sim/report/draw/heat_chart.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "sim/report/draw/text.hpp"

namespace rb::sim {
namespace {

constexpr std::array<const char*, 7> kNames{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr double kCell = 36;
constexpr int kShades = 5;

// Rows begin on Monday, the data on Sunday.
std::size_t index_of(int day, int hour) {
  return static_cast<std::size_t>((day + 1) % 7 * 24 + hour);
}

}  // namespace

HeatChart::HeatChart(const HeatMap& heat) : heat_(heat) {
  if (heat.calls.size() != 168 || heat.answered.size() != 168) return;
  for (int day = 0; day < 7; ++day) {
    for (int hour = 0; hour < 24; ++hour) {
      const std::size_t i = index_of(day, hour);
      if (heat.calls[i] == 0) continue;
      first_ = std::min(first_, hour);
      last_ = std::max(last_, hour);
      if (heat.calls[i] < kFewCalls) continue;
      const double share =
          static_cast<double>(heat.answered[i]) / static_cast<double>(heat.calls[i]);
      low_ = std::min(low_, share);
      high_ = std::max(high_, share);
    }
  }
}

double HeatChart::height(const Layout& layout) const {
  return (layout.narrow ? last_ - first_ + 1 : 7) * kCell + 22;
}

void HeatChart::cell(Svg& svg, double x, double y, double w, double h, std::size_t index) const {
  const std::int64_t calls = heat_.calls[index];
  if (calls == 0) return;
  const std::int64_t answered = heat_.answered[index];
  const std::string hint =
      fmt::format("{} of {} calls answered by a person", number(answered), number(calls));
  if (calls < kFewCalls) {
    svg.rect(x, y, w, h, "h0", hint);
    svg.text(x + w / 2, y + h / 2 + 4, Svg::Anchor::middle, "h-few", short_number(calls));
    return;
  }
  const double share = static_cast<double>(answered) / static_cast<double>(calls);
  const double range = std::max(high_ - low_, 1e-9);
  const int shade =
      1 + std::clamp(static_cast<int>((share - low_) / range * kShades), 0, kShades - 1);
  svg.rect(x, y, w, h, fmt::format("h{}", shade), hint);
  svg.text(x + w / 2, y + h / 2 - 1, Svg::Anchor::middle, fmt::format("ht{}", shade),
           fmt::format("{:.0f}%", share * 100));
  svg.text(x + w / 2, y + h / 2 + 12, Svg::Anchor::middle, fmt::format("ht{} small", shade),
           short_number(calls));
}

void HeatChart::draw(Svg& svg, const Layout& layout) const {
  const int hours = last_ - first_ + 1;
  const int columns = layout.narrow ? 7 : hours;
  const double left = 40;
  const double w = std::min((layout.width - left) / columns, 72.0);
  for (int day = 0; day < 7; ++day) {
    for (int hour = first_; hour <= last_; ++hour) {
      const int column = layout.narrow ? day : hour - first_;
      const int row = layout.narrow ? hour - first_ : day;
      cell(svg, left + column * w + 0.5, 20 + row * kCell + 0.5, w - 1, kCell - 1,
           index_of(day, hour));
    }
  }
  for (int day = 0; day < 7; ++day) {
    if (layout.narrow) {
      svg.text(left + (day + 0.5) * w, 12, Svg::Anchor::middle, "tick",
               kNames[static_cast<std::size_t>(day)]);
    } else {
      svg.text(left - 8, 20 + (day + 0.5) * kCell + 4, Svg::Anchor::end, "tick",
               kNames[static_cast<std::size_t>(day)]);
    }
  }
  for (int hour = first_; hour <= last_; ++hour) {
    const std::string label =
        w < 44 && !layout.narrow ? fmt::format("{:02}", hour) : fmt::format("{:02}:00", hour);
    if (layout.narrow) {
      svg.text(left - 6, 20 + (hour - first_ + 0.5) * kCell + 4, Svg::Anchor::end, "tick", label);
    } else {
      svg.text(left + (hour - first_ + 0.5) * w, 12, Svg::Anchor::middle, "tick", label);
    }
  }
}

}  // namespace rb::sim
