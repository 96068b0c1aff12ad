#include "sim/report/draw/svg.hpp"

#include <fmt/format.h>

#include "sim/report/draw/text.hpp"

namespace rb::sim {

std::string coordinate(double v) {
  std::string text = fmt::format("{:.1f}", v);
  if (text.ends_with(".0")) text.resize(text.size() - 2);
  return text == "-0" ? "0" : text;
}

void Svg::line(double x1, double y1, double x2, double y2, std::string_view cls) {
  body_ += fmt::format("<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" class=\"{}\"/>",
                       coordinate(x1), coordinate(y1), coordinate(x2), coordinate(y2), cls);
}

void Svg::rect(double x, double y, double w, double h, std::string_view cls,
               std::string_view hint) {
  body_ += fmt::format("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" class=\"{}\"",
                       coordinate(x), coordinate(y), coordinate(w), coordinate(h), cls);
  body_ += hint.empty() ? "/>" : fmt::format("><title>{}</title></rect>", escape(hint));
}

void Svg::circle(double x, double y, double r, std::string_view cls) {
  body_ += fmt::format("<circle cx=\"{}\" cy=\"{}\" r=\"{}\" class=\"{}\"/>", coordinate(x),
                       coordinate(y), coordinate(r), cls);
}

void Svg::path(std::string_view d, std::string_view cls) {
  body_ += fmt::format("<path d=\"{}\" class=\"{}\"/>", d, cls);
}

void Svg::text(double x, double y, Anchor anchor, std::string_view cls, std::string_view content) {
  const char* name = anchor == Anchor::start    ? "start"
                     : anchor == Anchor::middle ? "middle"
                                                : "end";
  body_ += fmt::format("<text x=\"{}\" y=\"{}\" text-anchor=\"{}\" class=\"{}\">{}</text>",
                       coordinate(x), coordinate(y), name, cls, escape(content));
}

std::string Svg::finish(const Layout& layout, double height, std::string_view id,
                        std::string_view title, std::string_view description) const {
  return fmt::format(
      "<svg class=\"chart {0}\" viewBox=\"0 0 {1} {2}\" role=\"img\" aria-labelledby=\"{3}-t\" "
      "aria-describedby=\"{3}-d\"><title id=\"{3}-t\">{4}</title><desc id=\"{3}-d\">{5}</desc>{6}"
      "</svg>\n",
      layout.narrow ? "narrow" : "wide", coordinate(layout.width), coordinate(height), id,
      escape(title), escape(description), body_);
}

}  // namespace rb::sim
