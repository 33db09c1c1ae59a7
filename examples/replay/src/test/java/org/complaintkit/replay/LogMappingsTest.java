package org.complaintkit.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mappings of real logs with the regimes beside them, on rows made up here; worked out by hand. */
class LogMappingsTest {

    @TempDir
    private Path folder;

    private String replay(String name, String rows) throws IOException {
        Path log = Files.writeString(folder.resolve(name + ".csv"), rows);
        Ran ran = Ran.with(
                "--map",
                RealLog.mapping(name).toString(),
                "--regime",
                RealLog.regime(name).toString(),
                "--log",
                log.toString(),
                "--format",
                "jsonl",
                "--strict");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        return ran.out();
    }

    @Test
    void traffic_fines_sixty_days_go_to_the_same_midnight_across_summer_time_and_a_payment_then_is_in_time()
            throws IOException {
        // 1 February 2007 and 60 days: 27 more in February, 31 in March, 2 in April; summer time since 25 March.
        assertThat(replay("traffic-fines", """
                        case_id,activity,date,resource,dismissal
                        F-1,Create Fine,2007-01-10,561,NIL
                        F-1,Send Fine,2007-01-20,,
                        F-1,Insert Fine Notification,2007-02-01,,
                        F-1,Add penalty,2007-04-02,,
                        F-1,Payment,2007-04-02,,
                        F-1,Send for Credit Collection,2007-09-03,,
                        """))
                .contains("\"state\":\"collected\"")
                .contains("\"startedAt\":\"2007-02-01T00:00:00+01:00\",\"dueAt\":\"2007-04-02T00:00:00+02:00\","
                        + "\"status\":\"met\"")
                .contains("\"agrees\":true");
    }

    @Test
    void baltimore_days_by_type_no_day_at_all_and_no_limit_for_a_type_that_is_not_listed() throws IOException {
        assertThat(replay("baltimore-311", """
                        ServiceRequestNum,SRType,MethodReceived,CreatedDate,SRStatus,DueDate,CloseDate,Agency
                        B-1,SW-Dirty Alley,Phone,03/09/2018 09:00:01 AM,Closed,03/16/2018 09:00:01 AM,03/16/2018 09:00:02 AM,Solid Waste
                        B-2,TRM-Pickup Pothole,API,03/09/2018 12:30:00 PM,Closed,03/09/2018 12:30:00 PM,03/09/2018 12:30:00 PM,Transportation
                        B-3,SW-Nothing,API,03/09/2018 12:30:00 AM,New,,,Solid Waste
                        """).lines())
                .satisfiesExactly(
                        one -> assertThat(one)
                                .contains("\"dueAt\":\"2018-03-16T09:00:01-04:00\",\"status\":\"breached\","
                                        + "\"settledAt\":\"2018-03-16T09:00:02-04:00\"")
                                .contains("\"agrees\":true"),
                        two -> assertThat(two)
                                .contains("\"dueAt\":\"2018-03-09T12:30:00-05:00\",\"status\":\"met\"")
                                .contains("\"agrees\":true"),
                        three -> assertThat(three).contains("\"limits\":[]"));
    }

    @Test
    void new_york_hours_run_on_the_clock_and_days_to_the_same_time_also_after_summer_time() throws IOException {
        assertThat(replay("nyc-311", """
                        Unique Key,Created Date,Closed Date,Agency,Complaint Type,Descriptor,Status,Due Date,Open Data Channel Type
                        1,11/3/18 20:00,11/4/18 3:00,NYPD,Illegal Parking,Any,Closed,11/4/18 3:00,PHONE
                        2,10/21/18 0:05,,DOHMH,Rodent,Any,Open,11/20/18 0:05,ONLINE
                        3,10/21/18 0:05,,DOT,Street Condition,Cave-in,Open,10/31/18 0:05,ONLINE
                        """).lines())
                .satisfiesExactly(
                        one -> assertThat(one)
                                .contains("\"dueAt\":\"2018-11-04T03:00:00-05:00\",\"status\":\"met\"")
                                .contains("\"agrees\":true"),
                        two -> assertThat(two).contains("\"agrees\":true"),
                        three -> assertThat(three).contains("\"agrees\":true"));
    }

    @Test
    void permits_eight_weeks_go_to_the_same_minute() throws IOException {
        assertThat(replay("wabo-receipt", """
                        case_id,startdate,enddate,deadline,channel,department,responsible
                        P-1,2011-09-20T09:30:10.500+02:00,,2011-11-15T09:30:59.000+01:00,Internet,General,R-1
                        P-2,2011-09-20T09:30:10.500+02:00,,2011-11-15T09:31:00.000+01:00,Internet,General,R-1
                        """).lines())
                .satisfiesExactly(
                        one -> assertThat(one).contains("\"agrees\":true"),
                        two -> assertThat(two).contains("\"agrees\":false"));
    }

    @Test
    void servicenow_waiting_stops_the_clock_and_work_after_the_resolution_starts_it_anew() throws IOException {
        // Opened on the 1st at 08:00 and allowed 72 h; waits 24 h.
        assertThat(replay("servicenow-incidents", """
                        number,incident_state,reassignment_count,reopen_count,made_sla,opened_at,sys_updated_at,sys_updated_by,contact_type,category,priority,assignment_group,assigned_to
                        I-1,New,0,0,true,1/3/2016 08:00,1/3/2016 08:10,u-1,Phone,c-1,3,?,?
                        I-1,Awaiting User Info,0,0,true,1/3/2016 08:00,2/3/2016 10:00,u-1,Phone,c-1,3,g-1,?
                        I-1,Awaiting User Info,0,0,true,1/3/2016 08:00,2/3/2016 15:00,u-1,Phone,c-1,3,g-1,?
                        I-1,Active,1,0,true,1/3/2016 08:00,3/3/2016 10:00,u-2,Phone,c-1,3,g-1,h-1
                        I-1,Resolved,1,0,true,1/3/2016 08:00,5/3/2016 08:00,u-2,Phone,c-1,3,g-1,h-1
                        I-1,Active,1,1,true,1/3/2016 08:00,6/3/2016 09:00,u-2,Phone,c-1,3,g-1,h-1
                        I-1,Resolved,1,1,true,1/3/2016 08:00,9/3/2016 09:01,u-2,Phone,c-1,3,g-1,h-1
                        I-1,Closed,1,1,false,1/3/2016 08:00,14/3/2016 09:00,u-3,Phone,c-1,3,g-1,h-1
                        """))
                .contains("\"state\":\"closed\",\"severity\":\"3\"")
                .contains(
                        "\"startedAt\":\"2016-03-01T08:00:00Z\",\"dueAt\":\"2016-03-05T08:00:00Z\",\"status\":\"met\"")
                .contains("\"startedAt\":\"2016-03-06T09:00:00Z\",\"dueAt\":\"2016-03-09T09:00:00Z\","
                        + "\"status\":\"breached\",\"settledAt\":\"2016-03-09T09:01:00Z\"");
    }

    @Test
    void volvo_status_and_sub_status_together_say_what_happened() throws IOException {
        // High: 48 h, and 6 h of waiting.
        assertThat(replay("bpi2013-incidents", """
                        case_id,status,sub_status,timestamp,org_group,resource,impact,product
                        V-1,Accepted,In Progress,2012-04-02T10:00:00+02:00,T-1,Ann,High,P-1
                        V-1,Queued,Awaiting Assignment,2012-04-02T11:00:00+02:00,T-2 2nd,Ann,High,P-1
                        V-1,Accepted,Wait - User,2012-04-03T09:00:00+02:00,T-2 2nd,Bo,High,P-1
                        V-1,Accepted,Wait - Vendor,2012-04-03T12:00:00+02:00,T-2 2nd,Bo,High,P-1
                        V-1,Completed,Resolved,2012-04-03T15:00:00+02:00,T-2 2nd,Bo,High,P-1
                        V-1,Completed,Closed,2012-04-11T01:20:00+02:00,T-2 2nd,Siebel,High,P-1
                        V-1,Completed,Closed,2012-04-12T01:20:00+02:00,T-2 2nd,Siebel,High,P-1
                        """))
                .contains("\"state\":\"closed\",\"severity\":\"High\"")
                .contains("\"dueAt\":\"2012-04-04T16:00:00+02:00\",\"status\":\"met\","
                        + "\"settledAt\":\"2012-04-03T15:00:00+02:00\"");
    }
}
