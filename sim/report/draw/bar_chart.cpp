#include "sim/report/draw/bar_chart.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace rb::sim {
namespace {

constexpr double kWideRow = 26;
constexpr double kNarrowRow = 42;  // a name above, a bar below
constexpr double kBar = 16;
constexpr double kLetter = 7.2;  // generous width of a letter of the charts' type

// Code points, near enough for room.
double letters(std::string_view text) {
  return static_cast<double>(
      std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

double sum_of(const BarRow& row) {
  double sum = 0;
  for (const BarPart& part : row.parts) sum += part.value;
  return sum;
}

}  // namespace

double BarChart::height(const Layout& layout) const {
  return static_cast<double>(rows.size()) * (layout.narrow ? kNarrowRow : kWideRow) + 4;
}

void BarChart::draw(Svg& svg, const Layout& layout) const {
  double most = max;
  if (most <= 0) {
    for (const BarRow& row : rows) most = std::max(most, sum_of(row));
  }
  if (most <= 0) most = 1;
  const double left = layout.narrow ? 0 : name_width;
  double room = value_width;
  if (layout.narrow) {
    room = 0;
    for (const BarRow& row : rows) room = std::max(room, letters(row.value) * kLetter + 8);
    room = std::min(room, layout.width * 0.5);
  }
  const double width = layout.width - left - room;
  double y = 2;
  for (const BarRow& row : rows) {
    const double bar = layout.narrow ? y + 17 : y + 3;
    svg.text(layout.narrow ? 0 : left - 10, layout.narrow ? y + 11 : bar + 12.5,
             layout.narrow ? Svg::Anchor::start : Svg::Anchor::end, "name", row.name);
    double x = left;
    for (const BarPart& part : row.parts) {
      const double w = std::max(0.0, part.value / most * width);
      if (w > 0) {
        svg.rect(x, bar, std::max(w, 0.5), kBar, part.cls);
        if (letters(part.inside) * kLetter + 6 < w && !part.inside.empty()) {
          svg.text(x + 5, bar + 12.5, Svg::Anchor::start, "in-" + part.cls, part.inside);
        }
      }
      x += w;
    }
    svg.line(left, bar - 2, left, bar + kBar + 2, "axis");
    svg.text(x + 6, bar + 12.5, Svg::Anchor::start, "value", row.value);
    y += layout.narrow ? kNarrowRow : kWideRow;
  }
}

double DotChart::height(const Layout& layout) const {
  return static_cast<double>(rows.size()) * (layout.narrow ? kNarrowRow : kWideRow) + 46;
}

void DotChart::draw(Svg& svg, const Layout& layout) const {
  // Whole tens around everything there is to see.
  double low = mean, high = mean;
  for (const DotRow& row : rows) {
    low = std::min(low, row.low);
    high = std::max(high, row.high);
  }
  low = std::max(0.0, static_cast<double>(static_cast<int>(low * 10)) / 10);
  high = std::min(1.0, static_cast<double>(static_cast<int>(high * 10) + 1) / 10);
  const double left = layout.narrow ? 6 : 170;
  const double right = layout.narrow ? layout.width - 14 : layout.width - 300;
  const auto x = [&](double share) { return left + (share - low) / (high - low) * (right - left); };
  const double top = 20;
  const double bottom = height(layout) - 24;
  const int ticks = static_cast<int>((high - low) * 10 + 0.5);
  for (int i = 0; i <= ticks; ++i) {
    const double share = low + i / 10.0;
    svg.line(x(share), top, x(share), bottom, "grid");
    if (!layout.narrow || ticks <= 5 || i % 2 == 0) {
      svg.text(x(share), bottom + 16, Svg::Anchor::middle, "tick",
               fmt::format("{:.0f}%", share * 100));
    }
  }
  svg.line(x(mean), top, x(mean), bottom, "mean");
  const bool late = x(mean) > (left + right) / 2;
  svg.text(x(mean), 12, late ? Svg::Anchor::end : Svg::Anchor::start, "note", mean_label);
  double y = top + 4;
  for (const DotRow& row : rows) {
    const double middle = layout.narrow ? y + 27 : y + 11;
    svg.text(layout.narrow ? 0 : left - 12, layout.narrow ? y + 12 : middle + 4.5,
             layout.narrow ? Svg::Anchor::start : Svg::Anchor::end, "name halo", row.name);
    svg.line(x(row.low), middle, x(row.high), middle, "interval");
    svg.circle(x(row.share), middle, 4.5, "dot");
    svg.text(layout.narrow ? layout.width : right + 18, layout.narrow ? y + 12 : middle + 4.5,
             layout.narrow ? Svg::Anchor::end : Svg::Anchor::start, "value halo", row.value);
    y += layout.narrow ? kNarrowRow : kWideRow;
  }
}

}  // namespace rb::sim
