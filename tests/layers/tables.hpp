// Who may include what, and every exception. Adding a folder or a library means adding a line here;
// the lists of exceptions only shrink.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace rb::layers {

struct FolderRule {
  std::string_view folder;
  std::string_view may_include;  // folders, each with a space on both sides; itself is understood
};

// In order of dependence, as in the CMakeLists.txt of each layer. `core` stands for all of it.
inline constexpr std::array kFolders = {
    FolderRule{"core/base", " "},
    FolderRule{"core/time", " core/base "},
    FolderRule{"core/tzdb", " core/base core/time "},
    FolderRule{"core/config/scalars", " core/base core/proto "},
    FolderRule{"core/config", " core/base core/proto core/config/scalars "},
    FolderRule{"core/rules", " core/base core/time core/config core/proto "},
    FolderRule{
        "core/policy",
        " core/base core/time core/config core/config/scalars core/proto core/rules core/booking "
        "core/booking/decide "},
    FolderRule{"core/models", " core/base core/time core/policy "},
    FolderRule{"core/provider", " core/base "},
    FolderRule{"core/provider/directory", " core/base core/time core/provider "},
    FolderRule{"core/provider/alternates", " core/base core/provider core/provider/directory "},
    FolderRule{"core/provider/negotiation", " core/base core/time "},
    FolderRule{"core/provider/office",
               " core/base core/time core/provider core/provider/negotiation "},
    FolderRule{"core/provider/desk",
               " core/base core/provider core/provider/negotiation core/provider/office "},
    FolderRule{"core/provider/spec", " core/base core/proto core/provider core/provider/office "},
    FolderRule{"core/booking", " core/base core/time core/provider "},
    FolderRule{"core/booking/slots", " core/base core/booking "},
    FolderRule{"core/booking/decide",
               " core/base core/time core/provider core/booking core/booking/slots "},
    FolderRule{"core/booking/desk",
               " core/base core/booking core/booking/slots core/booking/decide "},
    FolderRule{"core/outreach",
               " core/base core/time core/rules core/policy core/models core/booking "
               "core/provider/office core/provider/desk "},
    FolderRule{"core/matching/assignment", " core/base "},
    FolderRule{"core/matching",
               " core/base core/time core/policy core/provider "
               "core/matching/assignment "},
    FolderRule{"core/matching/plan",
               " core/base core/time core/policy core/provider core/booking core/booking/desk "
               "core/matching core/matching/assignment "},
    FolderRule{"core/conversation", " core/base core/time "},
    FolderRule{"core/conversation/grammar/tables", " core/base core/time core/conversation "},
    FolderRule{"core/conversation/grammar/composed",
               " core/base core/time core/conversation core/conversation/grammar/tables "},
    FolderRule{"core/conversation/grammar/leaning/counted", " "},
    FolderRule{"core/conversation/grammar/leaning/counted/rest",
               " core/conversation/grammar/leaning/counted "},
    FolderRule{"core/conversation/grammar/leaning",
               " core/base core/time core/conversation core/conversation/grammar/leaning/counted "},
    FolderRule{"core/conversation/grammar/told",
               " core/base core/time core/conversation core/conversation/grammar/leaning "},
    FolderRule{"core/conversation/grammar",
               " core/base core/time core/rules core/conversation core/conversation/grammar/tables "
               "core/conversation/grammar/composed core/conversation/grammar/leaning "
               "core/conversation/grammar/told "},
    FolderRule{"core/conversation/speech", " core/base core/time core/provider core/conversation "},
    FolderRule{"core/conversation/flow",
               " core/base core/time core/config core/config/scalars core/proto core/rules "
               "core/policy core/provider core/conversation "},
    FolderRule{"core/conversation/dialogue",
               " core/base core/time core/policy core/provider core/conversation "
               "core/conversation/flow core/conversation/speech "},
    FolderRule{"core/engine/queues", " core/base "},
    FolderRule{"core/engine/limits", " core/base core/outreach "},
    FolderRule{"core/engine/tenant",
               " core/base core/time core/policy core/booking core/booking/desk core/outreach "
               "core/provider/desk core/engine/limits "},
    FolderRule{"core/engine/guard",
               " core/base core/time core/rules core/policy core/outreach core/engine/limits "
               "core/engine/tenant "},
    FolderRule{"core/engine",
               " core/base core/time core/rules core/policy core/models core/booking "
               "core/booking/decide core/booking/desk core/provider/desk core/outreach "
               "core/engine/queues core/engine/limits core/engine/tenant core/engine/guard "},
    FolderRule{
        "core/session",
        " core/base core/time core/policy core/booking core/booking/slots core/booking/desk "
        "core/outreach core/conversation core/conversation/flow core/conversation/dialogue "},
    FolderRule{"core/driver", " core/base core/outreach core/engine "},
    FolderRule{"core/log",
               " core/base core/proto core/config core/config/scalars core/policy core/booking "
               "core/provider/desk core/outreach core/driver "},
    // The auditor recomputes what must hold: it sees messages, and none of the code that it checks.
    FolderRule{"core/audit",
               " core/base core/proto core/audit/facts core/audit/policies core/audit/offices "
               "core/audit/promises "},
    FolderRule{"core/audit/facts", " core/base core/proto "},
    FolderRule{"core/audit/policies",
               " core/base core/proto core/audit/facts core/audit/promises "},
    FolderRule{"core/audit/offices", " core/base core/proto core/audit/facts core/audit/promises "},
    FolderRule{"core/audit/promises", " core/base core/proto core/audit/facts "},
    // What both shells share at the edge of the system.
    FolderRule{"edge/net", " core/base core/config/scalars core/engine/limits "},
    FolderRule{"sim/kernel", " core/base "},
    FolderRule{"edge/logfile", " core/base core/log "},
    FolderRule{"edge/files", " core/base "},
    FolderRule{"edge/roster",
               " core/base core/time core/rules core/policy core/outreach edge/files "},
    FolderRule{"sim/world/parts", " core "},
    FolderRule{"sim/world/peers", " core sim/world/parts "},
    FolderRule{"sim/clinic/supply", " core sim/world/parts "},
    FolderRule{"sim/clinic/lost", " core sim/world/parts sim/clinic/supply "},
    FolderRule{"sim/clinic", " core sim/world/parts sim/clinic/supply sim/clinic/lost "},
    FolderRule{"sim/world/bookings",
               " core sim/world/parts sim/clinic sim/clinic/supply sim/clinic/lost "},
    FolderRule{"sim/world/talks",
               " core sim/world/parts sim/world/bookings sim/clinic sim/clinic/supply "},
    FolderRule{"sim/world",
               " core sim/kernel sim/world/parts sim/world/peers sim/world/bookings "
               "sim/world/talks sim/clinic sim/clinic/supply "},
    FolderRule{"sim/metrics/counting", " "},
    FolderRule{"sim/metrics/bookings",
               " core/base core/booking core/booking/desk core/provider core/provider/desk "
               "sim/metrics/counting "},
    FolderRule{"sim/metrics",
               " core/base core/time core/policy core/outreach core/engine sim/metrics/counting "
               "sim/metrics/bookings "},
    FolderRule{"sim/platform/xml", " core/base core/config core/config/scalars core/proto "},
    FolderRule{"sim/platform",
               " core sim/metrics sim/metrics/counting sim/world/parts sim/world/peers "
               "sim/platform/xml "},
    FolderRule{"sim/platform/simgrid", " core sim/platform "},
    FolderRule{"sim/schema", " core/base core/config core/config/scalars core/proto "},
    FolderRule{"sim/report/draw", " sim/metrics "},
    FolderRule{"sim/report/bookings",
               " sim/metrics sim/metrics/bookings sim/metrics/counting sim/report/draw "},
    FolderRule{"sim/report", " sim/metrics sim/report/draw sim/report/bookings "},
    FolderRule{"sim/report/beside", " sim/metrics sim/report sim/report/draw "},
    FolderRule{"sim/lab/rescheduled",
               " core sim/clinic sim/clinic/supply sim/clinic/lost sim/world/bookings "
               "sim/metrics sim/metrics/bookings sim/metrics/counting "},
    FolderRule{"sim/lab",
               " core sim/kernel edge/files edge/roster sim/clinic sim/clinic/supply sim/world "
               "sim/world/bookings sim/lab/rescheduled "
               "sim/world/parts sim/world/peers "
               "sim/metrics sim/metrics/bookings sim/world/talks "
               "sim/platform sim/platform/xml "},
    FolderRule{"sim/loadtest",
               " core sim/metrics sim/report sim/report/draw sim/lab sim/platform "},
    FolderRule{"sim/loadtest/mpi", " "},
    FolderRule{"sim/sandbox/parts", " core/base edge/net "},
    FolderRule{"sim/sandbox/people", " core/base core/time core/rules edge/roster sim/world "},
    FolderRule{"sim/sandbox/ledger", " core sim/lab sim/sandbox/parts "},
    FolderRule{"sim/sandbox/talks",
               " core sim/clinic sim/world sim/world/talks sim/sandbox/people "},
    FolderRule{"sim/sandbox/carrier",
               " core edge/net sim/world sim/sandbox/parts sim/sandbox/people sim/sandbox/ledger "
               "sim/sandbox/talks "},
    FolderRule{"sim/sandbox/agents",
               " core edge/net sim/world sim/sandbox/parts sim/sandbox/people sim/sandbox/ledger "
               "sim/sandbox/talks sim/sandbox/carrier "},
    FolderRule{"sim/sandbox/ehr",
               " core edge/net sim/clinic sim/clinic/supply sim/world sim/world/parts "
               "sim/world/peers sim/sandbox/parts "
               "sim/sandbox/people sim/sandbox/ledger "},
    FolderRule{"sim/sandbox",
               " core edge/net edge/roster sim/clinic sim/lab sim/world sim/sandbox/parts "
               "sim/sandbox/people sim/sandbox/talks "
               "sim/sandbox/ledger sim/sandbox/carrier sim/sandbox/agents sim/sandbox/ehr "},
    FolderRule{"sim/chat",
               " core/base core/time core/config/scalars core/proto core/policy core/provider "
               "core/conversation core/conversation/flow core/conversation/speech "
               "core/conversation/dialogue "},
    FolderRule{"sim/cli/story", " core sim/lab "},
    FolderRule{"sim/cli",
               " core edge/files edge/logfile edge/net edge/roster sim/world sim/metrics "
               "sim/metrics/bookings sim/schema sim/report sim/report/draw sim/report/beside "
               "sim/lab sim/loadtest sim/sandbox sim/sandbox/ledger "
               "sim/chat sim/cli/story "},
    FolderRule{"prod/clock", " core/base core/driver "},
    FolderRule{"prod/directory", " core/base core/proto "},
    FolderRule{"prod/identity", " core/base core/rules edge/roster "},
    FolderRule{"prod/messages",
               " core/base core/config core/rules core/conversation core/conversation/flow "},
    FolderRule{"prod/store", " core "},
    FolderRule{"prod/store/sqlite", " core prod/store "},
    FolderRule{"prod/adapters",
               " core/base core/time core/booking core/outreach core/provider/office "},
    FolderRule{"prod/adapters/telephony/wire", " core/base core/outreach edge/net "},
    FolderRule{"prod/adapters/telephony/voice",
               " core/base core/config core/outreach core/rules core/conversation "
               "core/conversation/grammar edge/net prod/messages "
               "prod/adapters/telephony/wire "},
    FolderRule{"prod/adapters/gateways/wire", " core/base edge/net "},
    FolderRule{"prod/adapters/gateways",
               " core/base edge/files edge/net prod/clock prod/adapters/gateways/wire "},
    FolderRule{"prod/adapters/telephony",
               " core/base core/outreach edge/files edge/net prod/clock prod/adapters "
               "prod/adapters/gateways prod/adapters/telephony/wire "},
    FolderRule{"prod/adapters/agents/wire",
               " core/base core/time core/booking core/outreach core/log edge/net prod/adapters "
               "prod/adapters/telephony "
               "prod/adapters/telephony/wire prod/adapters/gateways/wire "},
    FolderRule{"prod/adapters/agents",
               " core/base core/outreach edge/net prod/clock prod/adapters "
               "prod/adapters/gateways prod/adapters/gateways/wire "
               "prod/adapters/telephony prod/adapters/telephony/wire prod/adapters/agents/wire "},
    FolderRule{"prod/adapters/offices/wire",
               " core/base core/provider core/provider/office core/log prod/adapters "
               "prod/adapters/gateways/wire "},
    FolderRule{"prod/adapters/offices",
               " core/base core/provider core/provider/office edge/net prod/clock prod/adapters "
               "prod/adapters/gateways prod/adapters/gateways/wire prod/adapters/offices/wire "},
    FolderRule{"prod/adapters/fhir/wire",
               " core/base core/outreach core/provider/negotiation core/provider/office core/log "
               "edge/net edge/roster "},
    FolderRule{"prod/adapters/fhir",
               " core/base core/outreach core/log edge/files edge/net edge/roster prod/clock "
               "prod/adapters "
               "prod/adapters/fhir/wire "},
    FolderRule{"prod/plans",
               " core/base core/time core/policy core/provider core/booking core/booking/desk "
               "core/matching core/matching/plan prod/clock prod/adapters "},
    FolderRule{"prod/adapters/fhir/bookings",
               " core/base core/time core/booking core/outreach core/log edge/net prod/clock "
               "prod/adapters prod/adapters/fhir prod/adapters/fhir/wire "},
    FolderRule{"prod/adapters/fhir/offices",
               " core/base core/provider core/provider/office core/log edge/net prod/clock "
               "prod/adapters prod/adapters/fhir prod/adapters/fhir/bookings "
               "prod/adapters/fhir/wire "},
    FolderRule{"prod/adapters/alerts",
               " core/base core/outreach core/log edge/net prod/clock prod/adapters "},
    FolderRule{"prod/tenant/bookings", " core prod/directory prod/store prod/adapters prod/plans "},
    FolderRule{"prod/tenant/calls", " core/base core/proto core/config/scalars prod/store "},
    FolderRule{"prod/tenant/concerns",
               " core/base core/proto core/conversation prod/store prod/tenant/calls "},
    FolderRule{"prod/tenant",
               " core edge/net edge/roster prod/clock prod/directory prod/identity prod/messages "
               "prod/store prod/adapters prod/plans prod/tenant/bookings prod/tenant/calls "
               "prod/tenant/concerns "},
    FolderRule{"prod/records",
               " core edge/net edge/roster prod/clock prod/store prod/tenant prod/tenant/bookings "
               "prod/tenant/calls prod/adapters prod/adapters/fhir prod/adapters/fhir/wire "},
    FolderRule{"prod/conversations",
               " core edge/net edge/roster prod/clock prod/store prod/tenant "},
    FolderRule{"prod/http",
               " core edge/net edge/roster prod/store prod/tenant prod/conversations "
               "prod/adapters/telephony "
               "prod/adapters/telephony/wire prod/adapters/telephony/voice "},
    FolderRule{"prod/http/bookings",
               " core edge/net prod/store prod/tenant prod/tenant/bookings prod/adapters/fhir/wire "
               "prod/adapters/offices/wire prod/http "},
    FolderRule{"prod/http/agents",
               " core edge/net edge/roster prod/clock prod/store prod/tenant prod/tenant/calls "
               "prod/conversations prod/adapters/agents prod/adapters/agents/wire "
               "prod/adapters/telephony/wire prod/adapters/gateways/wire prod/http "
               "prod/http/bookings "},
    FolderRule{"prod/http/offices",
               " core edge/net prod/tenant prod/adapters prod/adapters/fhir/wire "
               "prod/adapters/gateways/wire prod/adapters/offices prod/adapters/offices/wire "
               "prod/http "},
    FolderRule{"prod/http/routes",
               " core edge/net edge/roster prod/identity prod/messages prod/store prod/tenant "
               "prod/records prod/conversations prod/adapters/fhir/wire prod/tenant/bookings "
               "prod/tenant/concerns prod/http prod/http/bookings "},
    FolderRule{
        "prod/daemon",
        " core edge/files edge/logfile edge/net edge/roster prod/clock prod/messages prod/store "
        "prod/store/sqlite "
        "prod/adapters/telephony prod/adapters/telephony/voice prod/adapters/agents "
        "prod/adapters/offices prod/adapters/fhir/offices "
        "prod/adapters/fhir prod/adapters/fhir/bookings prod/adapters/alerts prod/tenant "
        "prod/tenant/bookings prod/records prod/conversations "
        "prod/http prod/http/routes prod/http/bookings prod/http/agents "
        "prod/http/offices "},
};

struct LibraryRule {
  std::string_view prefix;   // of the include's name
  std::string_view folders;  // each with a space on both sides; `any` for all
  bool headers;              // in .hpp files too
};

inline constexpr std::array kLibraries = {
    LibraryRule{"tl/", " any ", true},
    LibraryRule{"Random123/", " core/base ", false},
    LibraryRule{"yaml-cpp/", " core/config ", false},
    LibraryRule{"google/protobuf/",
                " core/config core/config/scalars core/log core/audit sim/schema sim/world "
                "sim/world/parts ",
                true},
    LibraryRule{"date/", " core/tzdb ", false},
    LibraryRule{"absl/time/", " core/tzdb ", false},
    LibraryRule{"absl/container/", " prod/directory ", true},
    LibraryRule{"Eigen/", " core/models ", false},
    LibraryRule{"xxhash.h", " core/log ", false},
    LibraryRule{"expat.h", " sim/platform/xml ", false},
    LibraryRule{"simgrid/", " sim/platform/simgrid ", false},
    LibraryRule{"phonenumbers/", " edge/roster ", false},
    LibraryRule{"nlohmann/",
                " sim/metrics sim/schema sim/report sim/lab sim/loadtest sim/sandbox "
                "sim/sandbox/ledger sim/sandbox/carrier sim/sandbox/agents sim/sandbox/ehr sim/cli "
                "prod/adapters/telephony prod/adapters/telephony/wire prod/adapters/agents/wire "
                "prod/adapters/gateways/wire prod/adapters/offices/wire "
                "prod/http prod/http/routes prod/http/bookings prod/http/agents "
                "prod/http/offices "
                "prod/adapters/fhir prod/adapters/fhir/wire prod/adapters/alerts prod/daemon ",
                true},
    LibraryRule{"fmt/",
                " sim/lab sim/report sim/report/draw sim/report/beside sim/sandbox/parts "
                "sim/sandbox/people sim/sandbox/carrier sim/sandbox/ehr sim/cli "
                "sim/cli/story ",
                false},
    LibraryRule{"CLI/", " sim/cli prod/daemon ", true},
    LibraryRule{"boost/graph/", " core/provider/alternates prod/identity ", false},
    LibraryRule{"boost/asio", " edge/net ", false},
    LibraryRule{"boost/beast/", " edge/net ", false},
    LibraryRule{"curl/", " edge/net ", false},
    LibraryRule{"openssl/", " edge/net prod/store/sqlite ", false},
    LibraryRule{"sqlite3.h", " prod/store/sqlite ", false},
    // The operating system.
    LibraryRule{"signal.h", " prod/daemon prod/tenant prod/store ", false},
    LibraryRule{
        "unistd.h",
        " edge/logfile sim/loadtest sim/cli prod/store/sqlite prod/adapters/fhir prod/daemon ",
        false},
    LibraryRule{"sys/socket.h", " prod/daemon ", false},
    LibraryRule{"sys/un.h", " prod/daemon ", false},
    LibraryRule{"sys/wait.h", " sim/loadtest ", false},
    LibraryRule{"poll.h", " sim/loadtest ", false},
    LibraryRule{"dlfcn.h", " sim/platform sim/loadtest ", false},
    LibraryRule{"mpi.h", " sim/loadtest/mpi ", false},
    LibraryRule{"fcntl.h", " edge/logfile prod/store/sqlite prod/adapters/fhir ", false},
    LibraryRule{"sys/stat.h", " edge/logfile prod/store/sqlite ", false},
    LibraryRule{"sys/statvfs.h", " prod/store/sqlite ", false},
    LibraryRule{"sys/file.h", " prod/store/sqlite ", false},
    LibraryRule{"sys/mman.h", " edge/logfile ", false},
    LibraryRule{"sys/resource.h", " sim/cli prod/store ", false},
    LibraryRule{"sys/ioctl.h", " sim/cli ", false},
};

// Standard headers that bring a clock, a thread, a file or an order that is not ours.
inline constexpr std::string_view kImpureHeaders =
    " thread mutex shared_mutex atomic future condition_variable semaphore latch barrier "
    "stop_token "
    "random unordered_map unordered_set iostream fstream filesystem cstdio cstdlib ctime clocale "
    "locale csignal cmath execution ";

// Words of code that do the same. A word that ends in `_` stands for every word with that
// beginning, one that begins with `_` for every word with that end.
inline constexpr std::array<std::string_view, 29> kImpureWords = {"system_clock",
                                                                  "steady_clock",
                                                                  "high_resolution_clock",
                                                                  "utc_clock",
                                                                  "unordered_",
                                                                  "_distribution",
                                                                  "random_device",
                                                                  "mt19937",
                                                                  "mt19937_64",
                                                                  "default_random_engine",
                                                                  "thread_local",
                                                                  "getenv",
                                                                  "setlocale",
                                                                  "srand",
                                                                  "clock_gettime",
                                                                  "gettimeofday",
                                                                  "current_zone",
                                                                  "get_tzdb",
                                                                  "exp2",
                                                                  "log2",
                                                                  "log10",
                                                                  "log1p",
                                                                  "expm1",
                                                                  "sin",
                                                                  "cos",
                                                                  "tan",
                                                                  "atan2",
                                                                  "erfc",
                                                                  "tgamma"};

// Where the two lists above hold.
inline constexpr std::string_view kPureFolders =
    " core sim/kernel sim/world sim/world/parts sim/world/peers sim/clinic sim/clinic/supply "
    "sim/platform sim/platform/xml ";

// What is there to speak to the network. Everywhere else no address may stand in the code, so that
// no page of ours fetches anything.
inline constexpr std::string_view kNetworkFolders =
    " edge/net prod/adapters prod/daemon sim/sandbox ";

struct Exception {
  std::string_view path;
  std::string_view what;  // header, word, include or library prefix
  std::string_view why;
};

inline constexpr std::array kExceptions = {
    Exception{"edge/net/url.cpp", "http", "how a URL begins, in messages"},
    Exception{"edge/net/client.cpp", "http", "examples in messages"},
    Exception{"edge/net/connection.hpp", "boost/asio",
              "sockets: the inside of the server, which its own two sources include"},
    Exception{"edge/net/transfer.hpp", "curl/",
              "libcurl: the inside of the client, which its own two sources include"},
    Exception{"prod/adapters/telephony/twilio_telephony.hpp", "https://api.twilio.com",
              "the carrier itself, in place of which a configuration can name another"},
    Exception{"prod/adapters/fhir/wire/fhir_json.hpp", "nlohmann/",
              "JSON from a record system, between the sources of one adapter"},
    Exception{"sim/platform/simgrid/simgrid.cpp", "cmath", "seconds rounded up to microseconds"},
    Exception{"core/rules/rule_pack.hpp", "core/policy/policy.hpp",
              "plain values: the legal class that rules are listed by"},
    Exception{"core/base/assert.cpp", "cstdio", "a broken invariant is printed"},
    Exception{"core/base/assert.cpp", "cstdlib", "and ends the process"},
    Exception{"core/base/assert.cpp", "thread_local", "seed and event index for that message"},
    Exception{"core/config/schema.cpp", "cmath", "bounds written as doubles in the schema"},
    Exception{"core/config/walk_scalar.cpp", "cmath", "bounds written as doubles in the schema"},
    Exception{"core/tzdb/tzdb.cpp", "fstream", "the one reader of files in core"},
    Exception{"core/tzdb/tzdb.cpp", "get_tzdb", "for the independent offsets only"},
    Exception{"sim/sandbox/carrier/texts.cpp", "http", "how a link in a text begins"},
    Exception{"sim/sandbox/ehr/ehr_front.cpp", "http://", "the address that it was asked under"},
    Exception{"sim/schema/json_schema.cpp", "https://json-schema.org/",
              "the name of the schema language, never fetched"},
};

struct SizeException {
  std::string_view path;  // a file or a folder
  std::size_t most;
};

inline constexpr std::size_t kMostLines = 500;
inline constexpr std::size_t kMostUnits = 12;  // a .hpp and its .cpp are one
// None, and none to come: a room that fills up is split.
inline constexpr std::array<SizeException, 0> kSizeExceptions{};

}  // namespace rb::layers
