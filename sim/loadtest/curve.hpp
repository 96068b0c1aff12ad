// The saturation curve: a figure against the load, its goal, and where it is crossed.
#pragma once

#include <string>
#include <vector>

#include "sim/report/draw/svg.hpp"

namespace rb::sim {

struct CurvePoint {
  double load = 0;
  double value = 0;
  bool meets = false;
};

struct Curve {
  std::vector<CurvePoint> points;  // ascending loads
  double goal = -1;                // of the figure; below 0: none
  double knee = -1;                // the load that was found; below 0: none
  double top = 1;                  // of the value axis; what is higher is drawn at the top
  bool percent = false;            // values are shares of 1; else seconds
  std::string load_label;          // below the axis

  [[nodiscard]] double height(const Layout& layout) const { return layout.narrow ? 220 : 260; }
  void draw(Svg& svg, const Layout& layout) const;
};

}  // namespace rb::sim
