// What the API says, by subject. Each function adds the routes of its file.
#pragma once

#include "prod/http/api.hpp"
#include "prod/store/entry_kinds.hpp"

namespace rb::prod {

void add_policy_routes(Api& api);
void add_campaign_routes(Api& api);  // campaigns, enrolment
void add_people_routes(Api& api);    // assignments and patients
void add_inbound_routes(Api& api);   // what people do of their own: contacts, opt-outs
void add_task_routes(Api& api);      // the worklist
void add_concern_routes(Api& api);   // words of patients that a person has to read
void add_backup_routes(Api& api);    // copies of the store
void add_identity_routes(Api& api);  // who may be one person over several sources
void add_service_routes(Api& api);   // health, metrics, live counters
void add_link_routes(Api& api);      // the self-service page

}  // namespace rb::prod
