#include "sim/report/draw/page.hpp"

#include <fmt/format.h>

#include "sim/report/draw/text.hpp"

namespace rb::sim {
namespace {

// HTML without its tags, for descriptions.
std::string plain(std::string_view html) {
  std::string out;
  bool tag = false;
  for (const char c : html) {
    if (c == '<') {
      tag = true;
    } else if (c == '>') {
      tag = false;
    } else if (!tag) {
      out += c;
    }
  }
  return out;
}

// Hatches are told apart on paper and by whoever sees no colours.
constexpr std::string_view kPatterns =
    "<svg class=\"defs\" width=\"0\" height=\"0\" aria-hidden=\"true\"><defs>"
    "<pattern id=\"hatch\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" "
    "patternTransform=\"rotate(45)\"><rect width=\"5\" height=\"5\" class=\"hatch-back\"/>"
    "<line x1=\"0\" y1=\"0\" x2=\"0\" y2=\"5\" class=\"hatch-line\"/></pattern>"
    "<pattern id=\"veil\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" "
    "patternTransform=\"rotate(-45)\">"
    "<line x1=\"0\" y1=\"0\" x2=\"0\" y2=\"6\" class=\"veil-line\"/></pattern>"
    "</defs></svg>\n";

}  // namespace

void Page::section(std::string_view id, std::string_view heading) {
  if (in_section_) body_ += "</section>\n";
  in_section_ = true;
  body_ += fmt::format("<section id=\"{}\"><h2>{}</h2>\n", id, escape(heading));
  contents_ += fmt::format("<li><a href=\"#{}\">{}</a></li>", id, escape(heading));
}

void Page::paragraph(std::string_view html, std::string_view cls) {
  if (html.empty()) return;
  body_ += cls.empty() ? fmt::format("<p>{}</p>\n", html)
                       : fmt::format("<p class=\"{}\">{}</p>\n", cls, html);
}

void Page::figure(const Figure& figure) {
  const int id = ++figures_;
  // The caption is HTML already: its entities are turned back before it is escaped again.
  std::string description = plain(figure.caption);
  for (const auto& [entity, sign] :
       {std::pair{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}}) {
    for (std::size_t at = 0; (at = description.find(entity, at)) != std::string::npos; ++at) {
      description.replace(at, std::string_view(entity).size(), sign);
    }
  }
  body_ += fmt::format("<figure>\n<h3>{}</h3>\n{}", escape(figure.title), figure.key);
  for (const Layout& layout : {kWide, kNarrow}) {
    Svg svg;
    figure.draw(svg, layout);
    body_ +=
        svg.finish(layout, figure.height(layout),
                   fmt::format("f{}{}", id, layout.narrow ? "n" : "w"), figure.title, description);
  }
  body_ += fmt::format("<figcaption>{}</figcaption>\n", figure.caption);
  if (!figure.table.empty()) {
    body_ += fmt::format(
        "<details><summary>The numbers<span class=\"sr\"> of: {}</span></summary>{}</details>\n",
        escape(figure.title), figure.table);
  }
  body_ += "</figure>\n";
}

std::string Page::finish() {
  if (in_section_) body_ += "</section>\n";
  in_section_ = false;
  return fmt::format(
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
      "<meta name=\"color-scheme\" content=\"light dark\"/>\n"
      "<title>{}</title>\n<style>\n{}</style>\n</head>\n<body>\n{}<main>\n<header>\n{}</header>\n"
      "<nav aria-label=\"Contents\"><ul>{}</ul></nav>\n{}</main>\n</body>\n</html>\n",
      escape(title_), style_sheet(), kPatterns, header_, contents_, body_);
}

std::string table(const std::vector<std::string>& head,
                  const std::vector<std::vector<std::string>>& rows, std::size_t texts) {
  const auto cls = [&](std::size_t column) { return column > texts ? " class=\"n\"" : ""; };
  std::string out = "<div class=\"scroll\"><table><thead><tr>";
  for (std::size_t i = 0; i < head.size(); ++i) {
    out += fmt::format("<th scope=\"col\"{}>{}</th>", cls(i), head[i]);
  }
  out += "</tr></thead><tbody>";
  for (const auto& row : rows) {
    out += "<tr>";
    for (std::size_t i = 0; i < row.size(); ++i) {
      out += i == 0 ? fmt::format("<th scope=\"row\">{}</th>", row[i])
                    : fmt::format("<td{}>{}</td>", cls(i), row[i]);
    }
    out += "</tr>\n";
  }
  return out + "</tbody></table></div>\n";
}

std::string key(const std::vector<KeyItem>& items) {
  std::string out = "<ul class=\"key\">";
  for (const KeyItem& item : items) {
    const std::string sample =
        item.stroke
            ? fmt::format("<line x1=\"0\" y1=\"6\" x2=\"18\" y2=\"6\" class=\"{}\"/>", item.cls)
            : fmt::format("<rect width=\"18\" height=\"12\" class=\"{}\"/>", item.cls);
    out += fmt::format("<li><svg width=\"18\" height=\"12\" aria-hidden=\"true\">{}</svg>{}</li>",
                       sample, item.label);
  }
  return out + "</ul>\n";
}

}  // namespace rb::sim
