// What cannot be true of a policy at once. Each check tells every contradiction it finds, at the
// key to blame, and relies on no other check having passed.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "core/config/loader.hpp"
#include "core/policy/policy.hpp"
#include "core/proto/policy.pb.h"
#include "core/rules/rule_pack.hpp"

namespace rb {

// Turns a path ("cadence[1].after") into the place a person wrote it at.
class Blame {
 public:
  Blame(std::string file, const Places& places) : file_(std::move(file)), places_(places) {}

  // At `path` as read, or at the nearest key around it if it is a default.
  void tell(const std::string& path, std::string what, std::string expected);
  // The first of these paths that the file writes; the first if it writes none.
  [[nodiscard]] std::string written(std::initializer_list<std::string_view> paths) const;
  [[nodiscard]] bool is_written(std::string_view path) const { return places_.contains(path); }
  [[nodiscard]] std::vector<Problem>& problems() { return problems_; }

 private:
  std::string file_;
  const Places& places_;
  std::vector<Problem> problems_;
};

// The message, what was made of it, and the law it must live with.
struct Compiled {
  const proto::Policy& message;
  const Policy& policy;
  const RulePack& rules;
};

// Emergencies need an attestation.
void check_attestation(const Compiled& c, Blame& blame);
// Names, order and completeness of the steps.
void check_cadence(const Compiled& c, Blame& blame);
// Delays that run backwards, voicemails without words, keys that do nothing after their outcome.
void check_retry(const Compiled& c, Blame& blame);
// A ramp that grows to 100%, before the deadline.
void check_pacing(const Compiled& c, Blame& blame);
// Windows that open under the law, for long enough; known holidays; dayparts inside the windows.
void check_windows(const Compiled& c, Blame& blame);
void check_dayparts(const Compiled& c, Blame& blame);
// Caps that agree with one another and leave time for the cadence before the deadline.
void check_limits(const Compiled& c, Blame& blame);
// Holds and reminders in order; notices that other policies carry; words for each in those.
void check_booking(const Compiled& c, Blame& blame);

// Names of the YAML keys, by position.
[[nodiscard]] std::string_view name_of(RetryKey key);

}  // namespace rb
