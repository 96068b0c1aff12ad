// A strict reader of markup: the report must be well formed down to the last quote, so that any
// browser, printer or archive reads the same page.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace rb::sim::markup {

struct Findings {
  std::string error;                // empty: well formed
  std::map<std::string, int> tags;  // how often each opens
  std::set<std::string> ids;
  std::vector<std::string> references;  // of href="#…", aria-labelledby, url(#…)
  std::string text;                     // everything between the tags
};

class Reader {
 public:
  explicit Reader(std::string_view page) : page_(page) {}

  Findings read() {
    while (at_ < page_.size() && found_.error.empty()) {
      if (page_[at_] == '<') {
        tag();
      } else {
        character();
      }
    }
    if (found_.error.empty() && !open_.empty()) fail("<" + open_.back() + "> is never closed");
    return found_;
  }

 private:
  void fail(const std::string& what) {
    if (found_.error.empty()) found_.error = what + " at byte " + std::to_string(at_);
  }

  void character() {
    if (page_[at_] == '&') return entity();
    if (page_[at_] == '>') return fail("a bare >");
    found_.text += page_[at_++];
  }

  void entity() {
    for (const auto& [name, sign] : {std::pair<std::string_view, char>{"&amp;", '&'},
                                     {"&lt;", '<'},
                                     {"&gt;", '>'},
                                     {"&quot;", '"'},
                                     {"&#39;", '\''}}) {
      if (page_.substr(at_, name.size()) != name) continue;
      found_.text += sign;
      at_ += name.size();
      return;
    }
    fail("a bare &");
  }

  void tag() {
    if (page_.substr(at_, 15) == "<!DOCTYPE html>") {
      if (at_ != 0) return fail("a late doctype");
      at_ += 15;
      return;
    }
    if (page_.substr(at_, 2) == "</") return close();
    ++at_;
    const std::string name = word();
    if (name.empty()) return fail("a bare <");
    ++found_.tags[name];
    while (at_ < page_.size() && page_[at_] == ' ') attribute();
    if (page_.substr(at_, 2) == "/>") {
      at_ += 2;
    } else if (at_ < page_.size() && page_[at_] == '>') {
      ++at_;
      open_.push_back(name);
      if (name == "style") style();
    } else {
      fail("<" + name + "> does not end");
    }
  }

  void close() {
    at_ += 2;
    const std::string name = word();
    if (open_.empty() || open_.back() != name) return fail("</" + name + "> closes nothing");
    open_.pop_back();
    if (at_ >= page_.size() || page_[at_] != '>') return fail("</" + name + " does not end");
    ++at_;
  }

  void style() {
    const std::size_t end = page_.find("</style>", at_);
    if (end == std::string_view::npos) return fail("<style> does not end");
    if (page_.substr(at_, end - at_).find('<') != std::string_view::npos)
      return fail("< in the style");
    at_ = end;
  }

  void attribute() {
    ++at_;
    const std::string name = word();
    if (page_.substr(at_, 2) != "=\"") return fail("attribute " + name + " without a quoted value");
    at_ += 2;
    const std::size_t end = page_.find('"', at_);
    if (end == std::string_view::npos) return fail("attribute " + name + " does not end");
    const std::string value(page_.substr(at_, end - at_));
    if (value.find('<') != std::string::npos) return fail("< in attribute " + name);
    if (name.starts_with("on")) return fail("a handler in attribute " + name);
    if (name == "id" && !found_.ids.insert(value).second) return fail("a second id " + value);
    if (name == "href" && value.starts_with("#")) found_.references.push_back(value.substr(1));
    if (name.starts_with("aria-") && name.ends_with("by")) found_.references.push_back(value);
    at_ = end + 1;
  }

  std::string word() {
    std::string out;
    while (at_ < page_.size() &&
           (std::isalnum(static_cast<unsigned char>(page_[at_])) != 0 || page_[at_] == '-')) {
      out += page_[at_++];
    }
    return out;
  }

  std::string_view page_;
  std::size_t at_ = 0;
  std::vector<std::string> open_;
  Findings found_;
};

inline Findings read(std::string_view page) {
  return Reader(page).read();
}

}  // namespace rb::sim::markup
