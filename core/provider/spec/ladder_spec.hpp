// The rungs of an office ladder, from the words of a file.
#pragma once

#include <optional>
#include <string>

#include "core/proto/ladder.pb.h"
#include "core/provider/office/ladder.hpp"

namespace rb {

using RungsSpec = google::protobuf::RepeatedPtrField<proto::OfficeRung>;

[[nodiscard]] OfficeChannel channel_of(proto::AskedOver::Value channel);

// Not set: no rung, so offices are asked over no ladder. Whether it makes sense: see wrong_with().
[[nodiscard]] std::optional<office::Ladder> ladder_of(const RungsSpec& rungs);

// What is wrong with it, as the end of a sentence that begins with where it stands: " has more than
// 8 rungs". Empty: nothing.
[[nodiscard]] std::string wrong_with(const office::Ladder& ladder);

}  // namespace rb
