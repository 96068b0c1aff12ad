#include "prod/daemon/journal.hpp"

#include <chrono>
#include <cstdio>

#include "core/log/json.hpp"

namespace rb::prod {

void journal(std::string_view event, nlohmann::ordered_json fields) {
  nlohmann::ordered_json line;
  line["at"] = rfc3339(std::chrono::floor<Millis>(std::chrono::system_clock::now()));
  line["event"] = event;
  line.update(fields);
  const std::string text =
      line.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + '\n';
  std::fwrite(text.data(), 1, text.size(), stderr);
}

}  // namespace rb::prod
