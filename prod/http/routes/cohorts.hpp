// Routes that need a record system.
#pragma once

#include <map>
#include <string>

#include "prod/http/routes/routes.hpp"
#include "prod/records/cohorts.hpp"

namespace rb::prod {

using CohortDesks = std::map<std::string, Cohorts*>;  // by tenant; all outlive the api

void add_cohort_routes(Api& api, CohortDesks desks);

}  // namespace rb::prod
