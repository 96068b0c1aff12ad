// What the API says about bookings. Each function adds the routes of its file.
#pragma once

#include "prod/http/api.hpp"

namespace rb::prod {

void add_booking_routes(Api& api);  // requested, looked at, acted on
void add_office_routes(Api& api);   // what offices are asked, and what they say

}  // namespace rb::prod
