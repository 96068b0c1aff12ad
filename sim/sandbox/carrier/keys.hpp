// Which key a person presses for what they want: the one table of it. It has to say what the
// daemon's scripts say; the sandbox does not listen to them.
#pragma once

#include <string>
#include <string_view>

#include "core/base/result.hpp"
#include "core/outreach/vocabulary.hpp"
#include "core/policy/policy.hpp"

namespace rb::sim::sandbox {

struct Keys {
  std::string book = "1";
  std::string confirm = "1";
  std::string decline = "3";
  std::string callback = "4";
  std::string person = "0";
  std::string stop = "9";
  std::string wrong{};  // "this is not me"; empty: hangs up

  // Empty: presses nothing.
  [[nodiscard]] const std::string& of(Disposition disposition) const;
  [[nodiscard]] const std::string& of(Act act) const;
};

// "book=1,confirm=2": the others stay. Error: invalid_input.
[[nodiscard]] Result<Keys> read_keys(std::string_view text);

}  // namespace rb::sim::sandbox
