// What the outside must do for the requests of a tenant; all else that follows from them stays
// inside.
#pragma once

#include <variant>

#include "core/provider/office/effects.hpp"

namespace rb {

using OfficeEffect =
    std::variant<office::effect::Message, office::effect::LookUp, office::effect::Withdrawal>;

}  // namespace rb
