// The words of the contract. Words that are not in here are none of the contract's.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/provider/office/vocabulary.hpp"

namespace rb::prod {

// "portal", "fax"; nothing for a channel that is none of a gateway's.
[[nodiscard]] std::optional<std::string_view> office_name_of(OfficeChannel channel);

// What an office says: "acknowledged", "accepted", "other_times", "refused".
[[nodiscard]] std::optional<office::AnswerKind> office_answer_of(std::string_view name);
[[nodiscard]] const std::vector<std::string_view>& office_answers();
// Why it refuses: "no_new_patients" ... "other".
[[nodiscard]] std::optional<office::Refusal> office_refusal_of(std::string_view name);
[[nodiscard]] const std::vector<std::string_view>& office_refusals();

}  // namespace rb::prod
