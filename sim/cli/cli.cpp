#include <cstdio>

#include "sim/cli/cli.hpp"

namespace rb::sim {

int complain(const std::vector<Problem>& problems) {
  for (const Problem& problem : problems) {
    std::fprintf(stderr, "%s\n", to_string(problem).c_str());
  }
  std::fprintf(stderr, "ringback: %zu problem%s\n", problems.size(),
               problems.size() == 1 ? "" : "s");
  return kExitBadInput;
}

void warn(const std::vector<Problem>& warnings) {
  for (const Problem& warning : warnings) {
    std::fprintf(stderr, "warning: %s\n", to_string(warning).c_str());
  }
}

int complain(const Error& error) {
  std::fprintf(stderr, "ringback: %s\n", error.message.c_str());
  return error.code == ErrorCode::io_failed || error.code == ErrorCode::unavailable ? kExitFailure
                                                                                    : kExitBadInput;
}

std::string missing_end(const LogEnd& end) {
  if (end.cut) {
    return "the end of the log is torn and was left out: " + std::to_string(end.cut_bytes) +
           " bytes: " + end.why;
  }
  return end.closed ? "" : "the log has no end: the run was cut off or is still being written";
}

}  // namespace rb::sim
