#include "tests/layers/source_tree.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace rb::layers {
namespace {

enum class Mode { code, line_comment, block_comment, text, raw_text };

// Where each character of a source belongs: to code, to a literal or to neither.
class Splitter {
 public:
  Splitter(SourceFile& file, std::string_view text) : file_(file), text_(text) {}

  void run() {
    new_line();
    for (std::size_t i = 0; i < text_.size(); ++i) {
      const char c = text_[i];
      if (c == '\n') {
        if (mode_ == Mode::line_comment) mode_ = Mode::code;
        new_line();
        continue;
      }
      file_.lines.back() += c;
      step(i);
    }
  }

 private:
  [[nodiscard]] bool at(std::size_t i, std::string_view what) const {
    return text_.substr(i, what.size()) == what;
  }

  void new_line() {
    file_.lines.emplace_back();
    file_.code.emplace_back();
    file_.texts.emplace_back();
  }

  void step(std::size_t i) {
    const char c = text_[i];
    switch (mode_) {
      case Mode::code:
        in_code(i);
        return;
      case Mode::line_comment:
        return;
      case Mode::block_comment:
        if (i > 0 && at(i - 1, "*/")) mode_ = Mode::code;
        return;
      case Mode::text:
        if (!escaped_ && c == quote_) {
          mode_ = Mode::code;
          file_.code.back() += c;
          return;
        }
        escaped_ = !escaped_ && c == '\\';
        file_.texts.back() += c;
        return;
      case Mode::raw_text:
        if (c == '"' && text_.substr(0, i).ends_with(raw_end_)) mode_ = Mode::code;
        file_.texts.back() += c;
        return;
    }
  }

  void in_code(std::size_t i) {
    const char c = text_[i];
    if (at(i, "//")) {
      mode_ = Mode::line_comment;
    } else if (at(i, "/*")) {
      mode_ = Mode::block_comment;
    } else if (c == '"' && i > 0 && text_[i - 1] == 'R') {
      mode_ = Mode::raw_text;
      raw_end_ = ")" + std::string(text_.substr(i + 1, text_.find('(', i) - i - 1));
      file_.code.back() += c;
    } else if (c == '"' || (c == '\'' && !digit_before(i))) {
      mode_ = Mode::text;
      quote_ = c;
      escaped_ = false;
      file_.code.back() += c;
    } else {
      file_.code.back() += c;
    }
  }

  // The apostrophe of 1'000 opens nothing.
  [[nodiscard]] bool digit_before(std::size_t i) const {
    return i > 0 && std::isxdigit(static_cast<unsigned char>(text_[i - 1])) != 0;
  }

  SourceFile& file_;
  std::string_view text_;
  Mode mode_ = Mode::code;
  char quote_ = '"';
  bool escaped_ = false;
  std::string raw_end_;
};

void find_includes(SourceFile& file) {
  for (std::size_t i = 0; i < file.lines.size(); ++i) {
    const std::string_view line = file.lines[i];
    const std::size_t hash = line.find_first_not_of(" \t");
    if (hash == std::string_view::npos || line[hash] != '#' || !file.code[i].starts_with('#')) {
      continue;
    }
    const std::size_t word = line.find("include", hash);
    if (word == std::string_view::npos) continue;
    const std::size_t open = line.find_first_of("<\"", word);
    if (open == std::string_view::npos) continue;
    const bool quoted = line[open] == '"';
    const std::size_t close = line.find(quoted ? '"' : '>', open + 1);
    file.includes.push_back({i + 1, std::string(line.substr(open + 1, close - open - 1)), quoted});
  }
}

}  // namespace

SourceFile parse_source(std::string path, std::string_view text) {
  SourceFile file;
  file.path = std::move(path);
  Splitter(file, text).run();
  if (file.lines.back().empty()) {  // after the last newline
    file.lines.pop_back();
    file.code.pop_back();
    file.texts.pop_back();
  }
  find_includes(file);
  return file;
}

std::vector<SourceFile> read_tree(const std::string& root) {
  namespace fs = std::filesystem;
  std::vector<SourceFile> files;
  for (const char* folder : {"core", "edge", "sim", "prod", "bench", "tests"}) {
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(root) / folder)) {
      const std::string extension = entry.path().extension().string();
      if (extension != ".cpp" && extension != ".hpp") continue;
      std::ifstream stream(entry.path(), std::ios::binary);
      const std::string text{std::istreambuf_iterator<char>(stream), {}};
      files.push_back(parse_source(fs::relative(entry.path(), root).generic_string(), text));
    }
  }
  std::sort(files.begin(), files.end(),
            [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
  return files;
}

}  // namespace rb::layers
