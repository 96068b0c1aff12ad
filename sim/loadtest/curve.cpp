#include "sim/loadtest/curve.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/config/scalars/scalars.hpp"
#include "sim/report/draw/axis.hpp"
#include "sim/report/draw/text.hpp"

namespace rb::sim {
namespace {

class Frame {
 public:
  Frame(const Curve& curve, const Layout& layout)
      : curve_(curve),
        right_(layout.width - 16),
        bottom_(curve.height(layout) - 44),
        first_(std::log(std::max(1e-9, curve.points.front().load))),
        last_(std::log(std::max(1e-9, curve.points.back().load))) {}

  // Loads in equal ratios, as they were tried.
  [[nodiscard]] double x(double load) const {
    if (last_ <= first_) return (kLeft + right_) / 2;
    return kLeft + (right_ - kLeft) * (std::log(load) - first_) / (last_ - first_);
  }
  [[nodiscard]] double y(double value) const {
    return bottom_ - (bottom_ - kTop) * std::clamp(value / curve_.top, 0.0, 1.0);
  }
  [[nodiscard]] double left() const { return kLeft; }
  [[nodiscard]] double right() const { return right_; }
  [[nodiscard]] double top() const { return kTop; }
  [[nodiscard]] double bottom() const { return bottom_; }

 private:
  static constexpr double kLeft = 64;
  static constexpr double kTop = 24;
  const Curve& curve_;
  double right_;
  double bottom_;
  double first_;
  double last_;
};

// Steps that people count time in, about four of them up to `top` seconds.
double time_step(double top) {
  constexpr std::array kSteps{0.01, 0.05, 0.1,   0.5,   1.0,   5.0,    10.0,   30.0,   60.0,
                              300., 600., 1800., 3600., 7200., 14400., 28800., 86400., 604800.};
  for (const double step : kSteps) {
    if (top / step <= 6) return step;
  }
  return top / 4;
}

std::string value_text(double value, bool percent) {
  if (value <= 0) return "0";
  if (percent) return percent_ppm(static_cast<std::int64_t>(std::llround(value * 1e6)));
  return duration(static_cast<std::int64_t>(std::llround(value * 1000)));
}

// Rates below a hundred with their fractions.
std::string load_text(double load, bool brief) {
  const auto whole = static_cast<std::int64_t>(std::llround(load));
  if (load >= 100 || load == std::round(load)) return brief ? short_number(whole) : number(whole);
  return factor_text(std::llround(load * 1e6));
}

}  // namespace

void Curve::draw(Svg& svg, const Layout& layout) const {
  if (points.empty()) return;
  const Frame frame(*this, layout);
  const double step = percent ? value_ticks(top, 4, false).step : time_step(top);
  for (int i = 0; i * step <= top + step / 1000; ++i) {
    const double at = i * step;
    svg.line(frame.left(), frame.y(at), frame.right(), frame.y(at), "grid");
    svg.text(frame.left() - 6, frame.y(at) + 4, Svg::Anchor::end, "tick", value_text(at, percent));
  }
  svg.line(frame.left(), frame.bottom(), frame.right(), frame.bottom(), "axis");
  double labelled = -1e9;
  const double room = layout.narrow ? 56 : 70;
  for (const CurvePoint& point : points) {
    const double at = frame.x(point.load);
    svg.line(at, frame.bottom(), at, frame.bottom() + 4, "axis");
    if (at - labelled < room || at > frame.right() - room / 3) continue;
    svg.text(at, frame.bottom() + 17, Svg::Anchor::middle, "tick", load_text(point.load, true));
    labelled = at;
  }
  svg.text(frame.right(), frame.bottom() + 36, Svg::Anchor::end, "unit", load_label);
  if (goal >= 0) {
    svg.line(frame.left(), frame.y(goal), frame.right(), frame.y(goal), "limit");
  }
  if (knee >= 0) {
    svg.line(frame.x(knee), frame.top(), frame.x(knee), frame.bottom(), "l2");
    const bool late = frame.x(knee) > (frame.left() + frame.right()) / 2;
    svg.text(frame.x(knee) + (late ? -6 : 6), frame.top() - 8,
             late ? Svg::Anchor::end : Svg::Anchor::start, "note",
             "bears " + load_text(knee, false));
  }
  std::string path;
  for (const CurvePoint& point : points) {
    path += path.empty() ? "M" : "L";
    path += coordinate(frame.x(point.load)) + " " + coordinate(frame.y(point.value));
  }
  svg.path(path, "l1");
  for (const CurvePoint& point : points) {
    svg.circle(frame.x(point.load), frame.y(point.value), 4, point.meets ? "dot" : "target");
  }
}

}  // namespace rb::sim
