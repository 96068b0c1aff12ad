// What an audit found: for each promise how often it was checked, how often it was broken, and the
// first violations in words. A promise that was never checked is visible as such.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rb::audit {

// The promises that a log can be held to, by their names in the list of promises. `log` is what all
// others rest on: the log is well formed, its sequence has no gap and its time never goes back.
enum class Promise : std::uint8_t {
  log = 0,
  i1,
  i2,
  i3,
  i4,
  i5,
  i6,
  i7,
  i8,
  i9,
  i10,
  i11,
  i12,
  i13,
  i14,
  i15,
  i16,
  i19,
  i20,
  i23,
  i27,
  i28
};
inline constexpr std::size_t kPromises = 22;

// "I8" and "legal window"; "log" for the log itself.
[[nodiscard]] std::string_view short_name(Promise promise);
[[nodiscard]] std::string_view title(Promise promise);

inline constexpr std::uint32_t kNone = 0xFFFFFFFF;  // an id that is not there

struct Violation {
  Promise promise = Promise::log;
  std::uint64_t sequence = 0;        // of the event that breaks it; 0: known only at the end
  std::uint32_t assignment = kNone;  // kNone: not about one assignment
  std::string sentence;
};

// "I8 legal window, event 1234, assignment 17: ..."
[[nodiscard]] std::string to_string(const Violation& violation);

struct PromiseCount {
  std::uint64_t checked = 0;
  std::uint64_t violated = 0;
};

class Findings {
 public:
  // Keeps the sentences of the first `cap` violations of each promise.
  explicit Findings(std::size_t cap) : cap_(cap) {}

  // Counts a check; if it does not hold, the violation. `say` is called only for kept ones.
  struct Where {
    std::uint64_t sequence = 0;
    std::uint32_t assignment = kNone;
  };
  template <class Say>
  bool expect(Promise promise, bool holds, Where where, Say&& say) {
    PromiseCount& count = counts_[static_cast<std::size_t>(promise)];
    ++count.checked;
    if (holds) return true;
    if (count.violated++ < cap_) {
      violations_.push_back({promise, where.sequence, where.assignment, std::forward<Say>(say)()});
    }
    return false;
  }

  [[nodiscard]] const std::array<PromiseCount, kPromises>& counts() const { return counts_; }
  [[nodiscard]] const std::vector<Violation>& violations() const { return violations_; }

 private:
  std::size_t cap_;
  std::array<PromiseCount, kPromises> counts_{};
  std::vector<Violation> violations_;  // in the order found
};

}  // namespace rb::audit
