// Errors as clients get them: problem details (RFC 9457), with a pointer to each field at fault.
#pragma once

#include <string>
#include <vector>

#include "core/outreach/commands.hpp"
#include "edge/net/http.hpp"

namespace rb::prod {

struct FieldFault {
  std::string pointer;  // JSON pointer (RFC 6901): "/patients/3/phone"; "" is the whole body
  std::string detail;
};

// `type` is a relative reference, "/problems/" and a word: the same word for the same trouble, for
// ever.
struct Problem9457 {
  int status = 400;
  std::string type;   // "invalid-body"
  std::string title;  // the same for every problem of the type
  std::string detail;
  std::vector<FieldFault> faults{};
};

[[nodiscard]] net::Response problem(const Problem9457& problem);

[[nodiscard]] net::Response not_found(const std::string& what);
// 503, for what may be asked again in a moment.
[[nodiscard]] net::Response unavailable(const std::string& why);
[[nodiscard]] net::Response bad_body(std::vector<FieldFault> faults);
// 413, of what anybody may send: nothing that the contracts know comes near.
inline constexpr std::size_t kLargestOpenBody = 64U << 10U;
[[nodiscard]] net::Response too_large();
// An expected "no" of the engine: 404 for what is unknown, 409 for what does not fit the state.
[[nodiscard]] net::Response rejected(Rejection rejection);
// 409: somebody else has claimed it. `type`: "task_is_claimed".
[[nodiscard]] net::Response claimed_by_another(const std::string& type);

}  // namespace rb::prod
