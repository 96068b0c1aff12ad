// Horizontal bars, one row per name, with their values written beside them.
#pragma once

#include <string>
#include <vector>

#include "sim/report/draw/svg.hpp"

namespace rb::sim {

struct BarPart {
  double value = 0;
  std::string cls;
  std::string inside;  // written in the part where there is room; plain text
};
struct BarRow {
  std::string name;  // plain text
  std::vector<BarPart> parts;
  std::string value;  // written after the bar; plain text
};
struct BarChart {
  std::vector<BarRow> rows;
  double max = 0;           // of a row's sum; 0: the largest row
  double name_width = 260;  // on wide screens; on narrow ones names stand above their bars
  double value_width = 170;

  [[nodiscard]] double height(const Layout& layout) const;
  void draw(Svg& svg, const Layout& layout) const;
};

// A share with its interval per row: a dot on a line, the mean as a rule.
struct DotRow {
  std::string name;
  double share = 0, low = 0, high = 1;
  std::string value;
};
struct DotChart {
  std::vector<DotRow> rows;
  double mean = 0;
  std::string mean_label;

  [[nodiscard]] double height(const Layout& layout) const;
  void draw(Svg& svg, const Layout& layout) const;
};

}  // namespace rb::sim
