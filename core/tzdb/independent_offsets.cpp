// The only translation unit that knows Abseil.
#include <absl/time/time.h>

#include <cstdint>
#include <map>
#include <string>
#include <utility>

#include "core/tzdb/tzdb.hpp"

namespace rb {
namespace {

// Abseil also takes paths, "localtime" and fixed offsets of its own spelling: none of them is the
// name of a zone.
bool is_zone_name(std::string_view name) {
  return !name.empty() && name.front() != '/' && name.find("..") == std::string_view::npos &&
         name.find(':') == std::string_view::npos && name != "localtime";
}

class AbseilOffsets {
 public:
  Result<std::chrono::seconds> operator()(std::string_view name, Instant at) {
    auto known = zones_.find(name);
    if (known == zones_.end()) {
      absl::TimeZone zone;
      if (!is_zone_name(name) || !absl::LoadTimeZone(std::string(name), &zone)) {
        return fail(ErrorCode::not_found, "there is no time zone '" + std::string(name) + "'");
      }
      known = zones_.emplace(std::string(name), zone).first;
    }
    return std::chrono::seconds{known->second.At(absl::FromUnixMillis(to_ms(at))).offset};
  }

 private:
  std::map<std::string, absl::TimeZone, std::less<>> zones_;
};

}  // namespace

OffsetAt independent_offsets() {
  return AbseilOffsets{};
}

}  // namespace rb
