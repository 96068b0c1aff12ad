#include "core/audit/facts/findings.hpp"

namespace rb::audit {
namespace {

struct Names {
  std::string_view short_name;
  std::string_view title;
};
constexpr std::array<Names, kPromises> kNames = {{
    {"log", "well-formed log"}, {"I1", "no patient lost"},
    {"I2", "a wake exists"},    {"I3", "bounded lateness"},
    {"I4", "one open contact"}, {"I5", "no concurrent ring"},
    {"I6", "intent first"},     {"I7", "attempt once"},
    {"I8", "legal window"},     {"I9", "no contact after opt-out"},
    {"I10", "frequency caps"},  {"I11", "pacing"},
    {"I12", "retry policy"},    {"I13", "one booking"},
    {"I14", "slot exclusive"},  {"I15", "no contact once done"},
    {"I16", "holds released"},  {"I19", "replay equal"},
    {"I20", "determinism"},     {"I23", "unknown resolved"},
    {"I27", "conservation"},    {"I28", "stopped campaign is silent"},
}};

}  // namespace

std::string_view short_name(Promise promise) {
  return kNames[static_cast<std::size_t>(promise)].short_name;
}
std::string_view title(Promise promise) {
  return kNames[static_cast<std::size_t>(promise)].title;
}

std::string to_string(const Violation& violation) {
  std::string text(short_name(violation.promise));
  text += ' ';
  text += title(violation.promise);
  if (violation.sequence != 0) text += ", event " + std::to_string(violation.sequence);
  if (violation.assignment != kNone) text += ", assignment " + std::to_string(violation.assignment);
  return text + ": " + violation.sentence;
}

}  // namespace rb::audit
