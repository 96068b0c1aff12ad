// Tells systemd how the service stands (Type=notify). Without NOTIFY_SOCKET nobody listens, and
// nothing is done. The protocol is sd_notify(3)'s: one datagram, lines of KEY=value.
#pragma once

#include <chrono>
#include <string_view>

namespace rb::prod {

// A message that cannot be sent is lost: what is told changes nothing here.
void notify(std::string_view message);

void notify_ready();
// `within`: how long the end may take at most, if that is more than the unit grants.
void notify_stopping(std::chrono::microseconds within);

}  // namespace rb::prod
