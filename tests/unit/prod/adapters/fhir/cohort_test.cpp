#include "prod/adapters/fhir/cohort.hpp"

#include <gtest/gtest.h>

#include <set>

#include "tests/support/prod/fake_ehr.hpp"

namespace rb::prod {
namespace {

constexpr const char* kAppointments = "GET /fhir/Appointment";
constexpr const char* kPatients = "GET /fhir/Patient";

const edge::ZonePrefixes& prefixes() {
  static const edge::ZonePrefixes kPrefixes =
      edge::load_zone_prefixes(RB_SOURCE_DIR "/scenarios/zones").value();
  return kPrefixes;
}

std::string patient(const std::string& id) {
  return R"({"resourceType": "Patient", "id": ")" + id +
         R"(", "telecom": [{"system": "phone", "value": "212-555-0100"}]})";
}

class Cohort : public testing::Test {
 protected:
  ~Cohort() override {
    timer_.stop();
    client_->stop(0ms);
  }

  // Until the end; its error.
  std::optional<Error> read() {
    CohortReading::start(
        query_, {clock_, timer_, http_, prefixes()},
        [this](CohortPage page) {
          const std::lock_guard lock(mutex_);
          ++pages_;
          for (auto& row : page.rows) rows_.push_back(row.id);
          whole_.insert(whole_.end(), page.rows.begin(), page.rows.end());
          for (auto& reject : page.rejects) rejects_.push_back(reject.id);
        },
        [this](const std::optional<Error>& error) {
          const std::lock_guard lock(mutex_);
          error_ = error;
          ended_ = true;
          changed_.notify_all();
        });
    std::unique_lock lock(mutex_);
    EXPECT_TRUE(changed_.wait_for(lock, 20s, [&] { return ended_; }));
    return error_;
  }
  [[nodiscard]] std::string appointment(const std::string& id, const std::string& of, Millis after,
                                        const std::string& status = "booked") const {
    return FakeEhr::appointment(id, of, status, query_.from + after);
  }

  FakeEhr ehr_;
  SystemClock clock_;
  Timer timer_{clock_};
  std::unique_ptr<net::Client> client_ = net::Client::start({}).value();
  std::shared_ptr<FhirHttp> http_ = std::make_shared<FhirHttp>(
      net::parse_url(ehr_.base()).value(), 5s, FhirHttp::Parts{clock_, *client_, nullptr});
  Instant today_ = std::chrono::floor<std::chrono::days>(clock_.now());
  CohortQuery query_{.practitioner = {},
                     .service_type = {},
                     .from = today_,
                     .until = today_ + 30 * kDay,
                     .rows = {}};
  std::mutex mutex_;
  std::condition_variable changed_;
  int pages_ = 0;
  std::vector<std::string> rows_;
  std::vector<edge::RosterRow> whole_;
  std::vector<std::string> rejects_;
  std::optional<Error> error_;
  bool ended_ = false;
};

TEST_F(Cohort, patients_with_an_appointment_once_each_a_page_at_a_time) {
  query_.practitioner = "dr-1";
  const std::string included =
      R"({"search": {"mode": "include"}, "resource": )" + patient("p1") + "}";
  std::string first =
      FakeEhr::bundle({appointment("1", "p1", 1h), appointment("2", "p2", 2h)}, "/page/2");
  first.insert(first.size() - 2, "," + included);
  ehr_.on(kAppointments, FakeEhr::answer(200, first));
  ehr_.on("GET /page/2", FakeEhr::answer(200, FakeEhr::bundle({appointment("3", "p1", 3h),
                                                               appointment("4", "p3", 4h)})));
  ehr_.on(kPatients, FakeEhr::in_turn({FakeEhr::answer(200, FakeEhr::bundle({patient("p2")})),
                                       FakeEhr::answer(200, FakeEhr::bundle({patient("p3")}))}));
  EXPECT_FALSE(read());
  EXPECT_EQ(rows_, (std::vector<std::string>{"p1", "p2", "p3"}));
  EXPECT_TRUE(rejects_.empty());
  EXPECT_EQ(pages_, 2);
  EXPECT_EQ(*net::find_field(ehr_.requests(kPatients).at(0).query, "_id"), "p2");
  const net::Request request = ehr_.requests(kAppointments).at(0);
  EXPECT_EQ(*net::find_field(request.query, "status"), "booked,pending");
  EXPECT_EQ(*net::find_field(request.query, "practitioner"), "dr-1");
}

TEST_F(Cohort, an_appointment_says_with_whom_and_what_for) {
  const std::string with =
      R"({"resourceType": "Appointment", "id": "1", "status": "cancelled", "start": ")" +
      rfc3339(query_.from + 1h) +
      R"(", "serviceType": [{"coding": [{"system": "urn:x", "code": "57"}]}],
         "participant": [{"actor": {"reference": "Patient/p1"}},
                         {"actor": {"reference": "Practitioner/ada"}}]})";
  query_.statuses = {"cancelled"};
  ehr_.on(kAppointments,
          FakeEhr::answer(200, FakeEhr::bundle({with, appointment("2", "p2", 1h, "cancelled")})));
  ehr_.on(kPatients, FakeEhr::answer(200, FakeEhr::bundle({patient("p1"), patient("p2")})));
  EXPECT_FALSE(read());
  ASSERT_EQ(whole_.size(), 2U);
  EXPECT_EQ(whole_[0].practitioner, "Practitioner/ada");
  EXPECT_EQ(whole_[0].service_type, "urn:x|57");
  EXPECT_TRUE(whole_[0].appointment.has_value());
  EXPECT_EQ(whole_[1].practitioner, "");
}

TEST_F(Cohort, what_the_question_did_not_ask_for_is_left_out) {
  ehr_.on(kAppointments,
          FakeEhr::answer(
              200, FakeEhr::bundle({appointment("1", "p1", 1h, "cancelled"),
                                    appointment("2", "p2", -1h), appointment("3", "p3", 30 * kDay),
                                    appointment("4", "p4", 30 * kDay - 1s)})));
  ehr_.on(kPatients, FakeEhr::answer(200, FakeEhr::bundle({patient("p4"), patient("p9")})));
  EXPECT_FALSE(read());
  EXPECT_EQ(rows_, (std::vector<std::string>{"p4"}));
}

TEST_F(Cohort, nobody_is_dropped_in_silence) {
  ehr_.on(kAppointments, FakeEhr::answer(200, FakeEhr::bundle({appointment("1", "p1", 1h)})));
  ehr_.on(kPatients, FakeEhr::answer(200, FakeEhr::bundle({})));
  EXPECT_FALSE(read());
  EXPECT_EQ(rejects_, (std::vector<std::string>{"p1"}));
}

TEST_F(Cohort, by_the_last_visit) {
  query_.kind = CohortQuery::Kind::last_visit;
  query_.from = today_ - 400 * kDay;
  query_.until = today_ - 200 * kDay;
  ehr_.on(kAppointments, [this](const net::Request& request, net::Reply reply) {
    int dates = 0;
    for (const net::Field& field : request.query) dates += field.name == "date" ? 1 : 0;
    const std::string later = FakeEhr::appointment("9", "p2", "fulfilled", query_.until + kDay);
    const std::string earlier = FakeEhr::bundle({appointment("1", "p1", kDay, "fulfilled"),
                                                 appointment("2", "p2", kDay, "fulfilled"),
                                                 appointment("3", "p3", kDay, "noshow")});
    FakeEhr::answer(200, dates == 1 ? FakeEhr::bundle({later}) : earlier)(request,
                                                                          std::move(reply));
  });
  ehr_.on(kPatients, FakeEhr::answer(200, FakeEhr::bundle({patient("p1")})));
  EXPECT_FALSE(read());
  EXPECT_EQ(rows_, (std::vector<std::string>{"p1"}));
}

TEST_F(Cohort, asks_again_for_a_page_that_failed) {
  ehr_.on(kAppointments, FakeEhr::in_turn({FakeEhr::answer(503, ""),
                                           FakeEhr::answer(429, "", {{"Retry-After", "1"}}),
                                           FakeEhr::answer(200, FakeEhr::bundle({}))}));
  EXPECT_FALSE(read());
  EXPECT_EQ(ehr_.count(kAppointments), 3U);
}

TEST_F(Cohort, a_refusal_and_a_foreign_page_end_it_with_an_error) {
  ehr_.on(kAppointments, FakeEhr::answer(403, ""));
  const auto error = read();
  ASSERT_TRUE(error);
  EXPECT_NE(error->message.find("403"), std::string::npos);
  EXPECT_FALSE(error->retryable);
}

TEST_F(Cohort, says_what_is_wrong_with_the_question) {
  query_.until = query_.from;
  EXPECT_EQ(read()->message, "until: must be after from");
  query_.until = query_.from + 1h;
  query_.practitioner = "a&b";
  ended_ = false;
  EXPECT_EQ(read()->code, ErrorCode::invalid_input);
}

}  // namespace
}  // namespace rb::prod
