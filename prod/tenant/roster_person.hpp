// A row of a roster as the daemon keeps it: who it is, and the whole row for later. Pure.
#pragma once

#include <string>
#include <string_view>

#include "core/proto/identity.pb.h"
#include "edge/roster/roster.hpp"
#include "prod/identity/person_record.hpp"

namespace rb::prod {

// What the record is called in this tenant: its id, and "lab:1234" where it is of a source.
[[nodiscard]] std::string record_name(const edge::RosterRow& row);

// The source whose ids are those of the record system.
inline constexpr std::string_view kRecordSystem = "ehr";
// Whether the record system can be asked about them: the ids of another source say nothing there,
// and might be somebody else's.
[[nodiscard]] bool has_ehr_id(const edge::RosterRow& row);

// Its phones have numbers only.
[[nodiscard]] proto::Person person_of(const edge::RosterRow& row);
[[nodiscard]] ComparableRecord comparable(const proto::Person& person);

// All that enrolling needs, there and back.
[[nodiscard]] proto::HeldRow held_row(const edge::RosterRow& row);
[[nodiscard]] edge::RosterRow roster_row(const proto::HeldRow& held);

}  // namespace rb::prod
