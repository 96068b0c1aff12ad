#include "prod/http/agents/visit_words.hpp"

namespace rb::prod {
namespace {

constexpr int kIdentityTries = 2;  // as a flow's by default

const Flow* flow_of(const FlowBook* flows, std::string_view name) {
  return flows == nullptr ? nullptr : flows->find(name);
}

}  // namespace

std::string public_words(const FlowBook* flows, std::string_view flow, Purpose purpose,
                         Tongue tongue) {
  if (const Flow* ours = flow_of(flows, flow)) return ours->about[position(tongue)];
  const bool spanish = tongue == Tongue::spanish;
  switch (purpose) {
    case Purpose::recall:
      return spanish ? "una visita que le toca" : "a visit that is due";
    case Purpose::follow_up:
      return spanish ? "una visita" : "a visit";
    case Purpose::waitlist_offer:
      return spanish ? "una hora que quedó libre" : "a time that has come free";
    case Purpose::reschedule:
    case Purpose::confirm:
      break;
  }
  return spanish ? "su cita" : "your appointment";
}

int identity_tries(const FlowBook* flows, std::string_view flow) {
  const Flow* ours = flow_of(flows, flow);
  return ours == nullptr ? kIdentityTries : ours->identity_tries;
}

}  // namespace rb::prod
