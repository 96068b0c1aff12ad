// Tells systemd how the service stands (Type=notify). Without NOTIFY_SOCKET nobody listens, and
// nothing is done. The protocol is sd_notify(3)'s: one datagram, lines of KEY=value.
#pragma once

#include <chrono>

namespace rb::prod {

// What cannot be sent is lost: it changes nothing here.
void notify_ready();
// `within`: how long the end may take at most, if that is more than the unit grants.
void notify_stopping(std::chrono::microseconds within);

}  // namespace rb::prod
