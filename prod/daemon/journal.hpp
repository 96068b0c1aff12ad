// What the daemon tells whoever runs it: a JSON object a line, on the error stream, where systemd's
// journal and every collector take it from. No patient is ever named.
#pragma once

#include <nlohmann/json.hpp>
#include <string_view>

namespace rb::prod {

// `fields` follow the time and the event's name. Any thread.
void journal(std::string_view event,
             nlohmann::ordered_json fields = nlohmann::ordered_json::object());

}  // namespace rb::prod
