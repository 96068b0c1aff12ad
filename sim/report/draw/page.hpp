// The shell of the report: one page that needs nothing but itself.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "sim/report/draw/svg.hpp"

namespace rb::sim {

struct Figure {
  std::string title;    // plain text: the chart's accessible name and its heading
  std::string caption;  // HTML: what it shows in this run
  std::string key;      // HTML: what the colours and hatches mean
  std::string table;    // HTML: the numbers, folded away
  std::function<double(const Layout&)> height;
  std::function<void(Svg&, const Layout&)> draw;
};

class Page {
 public:
  explicit Page(std::string title) : title_(std::move(title)) {}  // plain text

  void header(std::string_view html) { header_ = html; }
  void section(std::string_view id, std::string_view heading);  // plain text; ends the one before
  void html(std::string_view text) { body_ += text; }
  void paragraph(std::string_view html, std::string_view cls = {});
  void figure(const Figure& figure);
  [[nodiscard]] std::string finish();

 private:
  std::string title_;
  std::string header_;
  std::string body_;
  std::string contents_;  // links to the sections
  bool in_section_ = false;
  int figures_ = 0;
};

// Cells are HTML. The first column holds names, the others figures; `texts` of them hold text too.
[[nodiscard]] std::string table(const std::vector<std::string>& head,
                                const std::vector<std::vector<std::string>>& rows,
                                std::size_t texts = 0);

// A key: a patch (class of an area) or a stroke (class of a line) and what it stands for.
struct KeyItem {
  std::string cls;
  std::string label;  // HTML
  bool stroke = false;
};
[[nodiscard]] std::string key(const std::vector<KeyItem>& items);

[[nodiscard]] std::string_view style_sheet();

}  // namespace rb::sim
