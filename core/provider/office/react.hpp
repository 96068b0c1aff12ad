// From an event of a request to what the outside must do about it.
#pragma once

#include <vector>

#include "core/provider/office/effects.hpp"
#include "core/provider/office/request.hpp"

namespace rb::office {

// Appends the effects of `event`; `request` is its request after the event.
void react(const Event& event, const Request& request, std::vector<Effect>& effects);

// What offices have or may have of a request that is over, and that is void: as react() says it at
// the end. For when that may not have been heard. Nothing of one that is open.
void withdraw_again(OfficeRequestId id, const Request& request, std::vector<Effect>& effects);

// What the office proposed in answer to a request that has ended as countered: void, too.
// Precondition: it has.
void withdraw_proposal(OfficeRequestId id, const Request& request, std::vector<Effect>& effects);

}  // namespace rb::office
