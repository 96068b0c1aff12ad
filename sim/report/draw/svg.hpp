// Shapes of one inline SVG. Coordinates in its own units, classes from style.cpp; colours never
// stand here, so that one picture serves the light page, the dark one and paper.
#pragma once

#include <string>
#include <string_view>

namespace rb::sim {

// Every chart is drawn twice, for wide and for narrow screens; CSS shows one of them.
struct Layout {
  bool narrow = false;
  double width = 920;
};
inline constexpr Layout kWide{false, 920};
inline constexpr Layout kNarrow{true, 360};

// A coordinate: one decimal at most, no trailing zero.
[[nodiscard]] std::string coordinate(double v);

class Svg {
 public:
  enum class Anchor { start, middle, end };

  void line(double x1, double y1, double x2, double y2, std::string_view cls);
  // hint: shown by browsers when the pointer rests on the shape; plain text.
  void rect(double x, double y, double w, double h, std::string_view cls,
            std::string_view hint = {});
  void circle(double x, double y, double r, std::string_view cls);
  void path(std::string_view d, std::string_view cls);
  // `content` is escaped here: give plain text.
  void text(double x, double y, Anchor anchor, std::string_view cls, std::string_view content);

  // The picture with its accessible name and description (plain text). `id` is unique on the page.
  [[nodiscard]] std::string finish(const Layout& layout, double height, std::string_view id,
                                   std::string_view title, std::string_view description) const;

 private:
  std::string body_;
};

}  // namespace rb::sim
