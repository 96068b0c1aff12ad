// What the tenant knows of an attempt that a peer names. On the tenant's thread.
#pragma once

#include <nlohmann/json.hpp>

#include "core/engine/tenant/tenant_state.hpp"
#include "prod/tenant/tenant.hpp"

namespace rb::prod {

// Null: none of ours.
[[nodiscard]] const Assignment* assignment_of(const Work& work, AttemptId attempt);

// Whether it is open, inside its window, of somebody who has not opted out.
[[nodiscard]] bool may_go_on(const Work& work, const Assignment& a, AttemptId attempt);

// What agents wrote down about an outreach's calls, and what the patient told in its conversations:
// [{"assignment": 12, "attempt": 1, "summary": "...", "escalation": "symptoms",
// "transcript": "https://...", "told": {"insurance": "..."}}]; for staff, and never for a log.
[[nodiscard]] nlohmann::json calls_json(Work& work, AssignmentId assignment);

// Where more is told of an outreach: {"history": "/v1/...", "transcript": "/v1/..."}.
[[nodiscard]] nlohmann::json links_json(AssignmentId assignment);

}  // namespace rb::prod
