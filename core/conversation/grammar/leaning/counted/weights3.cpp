#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning3;
const std::string_view kLeaning3 = R"(
a_hike=a4 a_hole=c3 a_hole_in=c3 a_horse=c-5v5 a_horse_$=c-5v4 a_human=d6 a_ir=b-7j7s4
a_ir_$=b-6j14s4 a_ir_a=j-4 a_kid=b-3c-6v6 a_kid_$=c-5 a_la=a6b16c-4d-5e-4q5 a_la_casa=g4v-7
a_la_mierda=a6 a_la_migra=b3v-3 a_la_otra=a3 a_la_policia=a-4b6 a_la_una=q5 a_lady=d4h6v-3
a_lady_doctor=h3 a_lady_i=v-4 a_las=b-3c-9g9n-6p-3q4t-4v-5 a_las_10=d3g3 a_las_3=o-10q4
a_las_6=d-5g4 a_las_dos=f3 a_las_nueve=o4 a_las_once=n-3 a_later=g-11k10 a_later_date=k5
a_leg=c-6v11 a_leg_$=c-3v7 a_lift=i6 a_lift_$=i6 a_live=d3 a_live_person=d3 a_llamar=a9
a_llamar_$=a5 a_lo=s-3v11 a_lo_mejor=s-3v11 a_los=b-4c-4g4 a_los_nieto=b-3 a_los_ninos=g4v-6
a_lump=c6 a_machine=c-4m3 a_machine_$=c-4m3 a_man=b9 a_mandarme=a-8l4 a_matar=v-7 a_matar_$=v-3
a_meeting=g6r-3 a_meeting_$=g4 a_mi=b10c-4k-3v-3 a_mi_casa=b5 a_mi_esposo=b5 a_mi_familia=b4
a_mi_hermana=b-5h4 a_mi_hija=b5 a_mi_mama=c-4 a_mil=c3 a_million=c-3v4 a_minutes=c7 a_minutes_$=c4
a_mis=b4 a_mole=c4 a_month=v3 a_month_and=c-5v6 a_morir=b-3 a_nada=b-3v6 a_nada_$=v6
a_nadie=b13i-6v-10 a_nadie_$=b18i-7v-7 a_nadie_le=b5 a_needle=v3 a_new=c-3h5i-3k4 a_night=v3
a_nine=c8 a_note_for=v3 a_nurse=d9v-4 a_nurse_$=d5 a_nursing=e3 a_nursing_home=e3 a_oir=n4 a_otra=j3
a_otra_persona=j3 a_otro=g-8h3 a_otro_$=g-3h3 a_pain=c-10 a_pain_$=c-5v-3 a_patient=v-4 a_pegar=b4
a_pegar_$=b3 a_pensar=b-7 a_pensar_y=b-5 a_person=a-5d13e-4f8m-3v-4 a_person_$=d8e-3f9m-3v-3
a_picture=v7 a_pie=c-6i10 a_pie_$=c-6g-3i10 a_plan=b5v-5 a_plan_$=v-3 a_plane=g6 a_plane_$=g6
a_poder=k3v-4 a_poder_ir=j-6 a_poner=v5 a_preguntar=a3s-6 a_proposito=b4 a_proposito_$=b4
a_que=f6k-6 a_que_horas=f7k-6v4 a_rash=v-4 a_reaction=c5 a_reaction_to=c5 a_real=d-4f-4
a_real_person=f-3 a_recibir=a-3 a_recibir_los=a-3 a_refill=v8 a_refill_on=v7 a_reportar=a3
a_reportar_$=a3 a_ride=f5i9 a_ride_$=f-10i5 a_ring=c5 a_robot_$=m3 a_sacar=v10 a_saturday=p3
a_saturday_$=p3 a_scam=m6 a_scam_$=m6 a_sec=g3 a_second=g-3n7 a_second_$=g-3n7 a_seizure=c6
a_seizure_$=c5 a_seizure_today=v-3 a_six=v-3 a_six_$=v-3 a_soul=b4c-3 a_spanish=h4
a_spanish_speaking=h5 a_stroke_$=c5 a_su=b3 a_su_mujer=b3 a_sudden=c4 a_sudden_$=c3 a_taxi=v-4
a_temp=c6 a_temp_of=c3 a_text=a-9m3 a_text_$=a-7 a_text_that=m3 a_todo=c-3 a_todo_lo=c-3 a_two=v-6
a_una=d6e4v-3 a_una_persona=d6 a_ustedes=u3 a_van=a-5i6v6 a_van_$=a-4v10 a_ver=g5v5 a_ver_$=v11
a_virus=v3 a_virus_$=v3 a_visit=v9 a_visit_$=v9 a_vivir=b-5e5 a_way_out=b3 a_way_to=a3
a_week=b-5c12g-3v-5 a_week_$=c9 a_wheelchair=v-3 a_woman=h3 a_work=e3 abajo=c7v-6 abajo_$=c7v-5
able=b-3j4 able_to=b-3j4 about=c-8d3i-4k-4n-3q3 about_$=m8v-4 about__$=a6b-11d5m-6r-3v14
about__appointment=j4v-7 about__bill=b-4 about__blood=m3v-3 about__die=b-6 about__i=b5 about__im=a-3
about__lose=a-4b7 about__myself=v3 about__off=b4 about__snap=b4 about_a=b-6c6 about_driving=b5
about_driving_off=b5 about_hurting=v3 about_hurting_myself=v4 about_it=b-3g6v4 about_it_$=b-6v4
about_me=a8v5 about_me_$=a8v5 about_needles=b6 about_needles_i=b6 about_the=b5c-7j5q6v-6
about_the_appointment=j4v-7 about_this=d6m-5 about_this_$=d5m-5 about_to=a-5b4 about_to_die=b-6
about_to_lose=a-4b7 about_to_snap=b4 abre=v8 abre_la=v8 abren=v7 abrieron=c3v-3
abrieron__puntos=c3v-3 abrieron_los=c3v-3 abrieron_los_puntos=c3v-3 abrir=b3 abrir__ojos=b3
abrir_los=b3 abrir_los_ojos=b3 abscess=c5 absolutely=r3s-4 absolutely_$=r4s-9 absolutely__$=r-6s3
absolutely_not=r-6 abuela=c3 abusaron=b7 abusaron__mi=b7 abusaron_de=b7 abusaron_de_mi=b7 access=v5
accident=v-3 accident__i=b4c-4 accident_when=b4c-4 accident_when_i=b4c-4 aceptan=v6 ache_$=c-3
aches=c4 achy=c5 achy_$=c4 acosando=a4c-4 acosando_$=a4c-4 acoso=a8m-4 acoso_$=a6m-4 across=i3
acting=b-4c7v-5 acting__$=v-3 acting_up=v-3 actually=v3 acuerdo=b-4r3v5 acuerdo_$=c-3r6v3
acuesto=c5g-3 add=l6 add_me=l6 address=a-4m-4v7 address_$=e-4v5 adelante=e4 adelante_$=e4 ademas=h5
adios=b8u-3v-5 adios_$=b6u-3 adiosito=b-7u9 adiosito_$=b-7u9 adolorido=c5 advise=g4 afraid=c3f-3
afraid_$=b-5c7 afraid__$=s6 afraid__cancer=b8v-4 afraid__come=b3c-4 afraid__dont=b-7v15
afraid__have=b5v-5 afraid__leave=b3 afraid__needles=b-4v5 afraid__the=b3c6v-3 afraid_i=b-9v6
afraid_i_dont=b-7v15 afraid_i_have=b5v-5 afraid_ill=c-6 afraid_of=b4 afraid_of_needles=b-4v5
afraid_of_the=b3c4v-3 afraid_the=b6 afraid_to=b10 afraid_to_come=b3c-4 afraid_to_leave=b3
after=g8q3r-5 after_$=i-7 after_2=f6 after_2_$=f6 after_3=f5 after_3_is=f8 after_4=c-3q4
after_4_$=c-3 after_5=b-3g4q3v-5 after_5_$=q6 after_6=q5 after_6_$=q3 after__$=a-8c-13d-4q14v-10
after__drop=q-4v11 after__is=f8g7q-3 after__lanoche=b3 after__shot=c6 after_i=b-5g4q-4v7
after_i_drop=q-4v11 after_lunchend=b-3 after_my=c-4q-8v9 after_that=o3 after_the=c6v-5
after_today=b3 after_today_lanoche=b3 afternoon=g-4 afternoon_$=q4 afternoon__wednesday=q-4
afternoon_on=q-4 afternoon_on_wednesday=q-4 afuera=v6 afuera_$=v7 afuera__mi=b4 afuera_de=b4
afuera_de_mi=b4 again=d-3e-5h3l3m-4n6o-5p-5q-3s-3v-10 again_$=b5g-12h6l4o-4p-3s-4t-4v-8
again__$=b-7g10 again__see=a7 again__will=b3 again_and=a7g-6 again_and_see=a7 again_i=n3
again_nextmonth=g7 again_nextmonth_$=g7 again_please=a-3b-5n7 again_please_$=b-4n7 again_tomorrow=g3
agarre=c-4n7 agarro=b3c-3v6 agarro__telefono=v5 agarro_el=v5 agarro_el_telefono=v5 age=c3v3
agendeme=r3 agent=d6 agent_$=d5 agente=d6 agente_$=d6 agito=c5 ago=c-8 agony=b-3c8 agosto=a-3b3
agosto_de=b4 agradezco=u4 agree=a5 agripado=g-3 agripado_$=g-3 agruras=c3 aguanta=c3 aguanta_$=c3
aguanto=b4c6v-7 aguanto__$=a-3b8c-5 aguanto__dolor=c5 aguanto_el=c3 aguanto_el_dolor=c3
aguanto_la=b-4c3 aguanto_mas=a-4b8c-5 aguanto_mas_$=a-3b7c-3 agujas=v4 agujas_$=v4 ah=n16v-10
ahead=v-3 ahi=c-4h-3i-3o4r3v6 ahi_$=b-3c-4d-3e5v8 ahi__$=g-5r3 ahi__las=v5 ahi_nos=e-4g4 ahogo=c3g-4
ahogo__caminar=c3 ahogo__me=c5g-3 ahogo_al=c3 ahogo_al_caminar=c3 ahogo_cuando=c5g-3
ahogo_cuando_me=c5g-3 ahora=g9 ahora_$=g6s-7 ahora_estoy=b3 ahora_no=g7 ahorcar=b4 ahorcar_$=b3
ahorco=g-3 ahorita=b-4c-5g10s-4 ahorita__puedo=c-5 ahorita_ando=d3 ahorita_no=c-6g6s-10
ahorita_no_puedo=c-5 ai=d8 ai_$=d8 aid=c-3 aide=c-4e3 aide_$=c-3 aint=b-5e12v-5 aint__$=b-3e11v-3
aire=c8 aire_$=c11 airport=g3 aja=r5 al=b4f-7g3h-3n-5q8v-4 al_911=a-3 al_911_$=a-3
al__$=b6f-3g3i-8n-5q10 al__que=c3 al__ya=b-3c3 al_bano=c8k-3 al_bano_$=c6k-3 al_bebe=b7c-7v-5
al_bebe_$=b7c-7v-5 al_borde=b7 al_caminar=c4 al_caminar_$=c4 al_cancer=v6 al_cancer_$=v6
al_carajo=a4 al_diablo=b6c-4 al_diablo_$=b6c-4 al_doctor=b-8p3 al_doctor_$=b-10 al_doctor_que=c4
al_limite=b8 al_limite_$=b8 al_nino=c4 al_nino_$=c7 al_ratito=g5 al_ratito_$=g4 al_trabajo=g6
al_trabajo_$=g6 al_viernes=q4 al_viernes_$=q4 alacran=c5 alacran_$=c5 alcance=n6 alcance__oir=n4
alcance_a=n6 alcance_a_oir=n4 alcanza=i3 alcanza__el=i3 alcanza_para=i3 alcanza_para_el=i3
alcohol=b3 alcohol_$=b3 alegria=b3 alegria_$=b6v-4 alerts=l6 alerts_$=l6 algo=q-3 algo__el=c4
algo__la=b6c-3 algo_el=p-8 algo_en_el=c4 algo_y=c-8 alguien=a-4c-3m-4 alguien_$=f-7h-11v11
alguien__$=b3f5j6 alguien__a=b5 alguien__de=d3v-6 alguien__esta=d-5h6 alguien__hable=d-6f6
alguien__me=h4v-3 alguien__si=h7 alguien_ahi=d6v-6 alguien_de=d8h-4 alguien_en=b-7d7
alguien_manana=g4 alguien_mas=d-5h7j6v-3 alguien_mas_$=j6 alguien_me=b4 alguien_please=f7
alguien_que=b-3d-6f5 alguien_que_hable=d-6f6 alguien_que_si=h7 alguien_rapido=b4 alguien_rapido_$=b4
alive=e4s-4v3 alive_$=b4e4s-4v-6 alive_and=b-3 alivie=b-3 alivie_$=b-3 all=d-5g-16j-4o-6p5r3u3
all_$=b-3c8g-6v3 all__$=b-10c7p5r6v-6 all__a=b-4c4 all__do=i3v-3 all__i=b-3v9 all__meds=b4
all__much=b6 all__over=b7v-11 all__pills=v3 all__stop=a-4 all__them=p-3 all__this=b-4 all__time=c5
all__up=v7 all__with=v4 all__you=b9 all_bad=p11v-7 all_gone=c-7v6 all_good=c-3 all_good_$=c-3v13
all_healed=c-3v11 all_i=b10c-6v-7 all_message=a4 all_message_$=a4 all_my=b11c-13 all_my_meds=b4
all_night=b-13c8v-4 all_night_$=b-11c8 all_of=a3b3c3 all_of_a=c4 all_of_them=p-3 all_of_this=b-4
all_over=c7v-12 all_over_$=b-6c12v-9 all_planned=b3 all_red=c6v-4 all_right=c-4 all_thanks_$=u6v-3
all_the=c4 all_the_time=c5 all_three=p4 all_to=a-4 all_to_stop=a-4 all_too=b6 all_too_much=b6
all_week=c5v-4 all_week_$=c6v-4 alla=i7k-3 alla_$=c-3i8 alla__$=c5 alla_abajo=c5 alla_abajo_$=c5
allergic__$=c3 allergic_reaction=c3 allergic_reaction_$=c3 allergies=v4 allergy=c-5 allowed=c-5v8
allowed_$=v9 allowed__drive=c-4 allowed_to=c-4 allowed_to_drive=c-4 almost=c3v-4 almost__out=c5
almost_passed=c5 almost_passed_out=c5 alone=a3c-7 alone_$=a12b-4c-7 alone__lanoche=b4 alone__one=a-3
alone__the=v5 alone_in=v5 alone_in_the=v5 alone_no=a-3 alone_no_one=a-3 alone_now=b4 alone_now_$=b4
alone_today=b4 alone_today_lanoche=b4 alot=c4u3 alot_$=u4v-3 alot_of=v6 already=h-3r-3 already_$=a3
already__$=a3 already__it=a-4s4 already__the=b3v-5 already_gave=v4 already_had=s4v-3
already_had_it=s4v-3 already_saw=j3 already_unsubscribed=a3 already_unsubscribed_$=a3
already_wrote=b4v-5 already_wrote_the=b4v-5 alright=r7 alright_$=v4 also=c3v-3 alta=a-3l4 alta_$=c3
alto=n4 alto_$=a-8n7 alto__$=a9n-3 alto_please=a7 alto_please_$=a7 am=c-3d-10m7n-4q6 am_$=q6t-3
am__even=b5m-3 am__supposed=m3v-3 am__talking=d-9m9 am_i=d-10m8n-3 am_i_even=b5m-3
am_i_supposed=m3v-3 am_i_talking=d-9m9 amable=v-3 amable_$=c-4u9v-3 amaneci=v6 amaneci__el=c-4v3
amaneci_con_el=c-4v3 amaneciera=b3 amaneciera_$=b3 amanezco=b3 amarilla_$=c4 amarillo=c3
amarillo_$=c4 an=c-6e-3g3j-8v3 an__$=b-4g6k-6v4 an__and=v4 an__doctor=h4v-6 an__out=c-9v9
an_appointment=j-7k-8v8 an_appointment_$=k-5v8 an_earlier=k4 an_emergency=b5 an_hours=b-3g7v-4
an_hours_$=b-6g8v-13 an_infection=c4 an_interpreter=v-3 an_older=h3v-5 an_older_doctor=h3v-5
an_ox=v3 analisis=m3v3 analisis__sangre=m3 analisis_de=m3 analisis_de_sangre=m3 and=a5c3n-4 and_3=g4
and_3_$=g5 and__$=a-7c9g8v-18 and__a=c5 and__and=b-3c3 and__asking=s3 and__away=c-3
and__been=b-5c-8v9 and__call=a3g-3j3 and__cant=b7c-7v-5 and__come=b3 and__contact=j5 and__cough=f6
and__did=c5 and__do=c3 and__dont=c-3f3 and__door=b-5v5 and__gasp=b-3c3 and__going=a4 and__i=b4
and__im=b-4c5 and__in=c3 and__is=c-3 and__just=b-3g8 and__keep=b3u3 and__lamanana=c3 and__like=h3
and__looks=v4 and__lost=b3 and__me=b4c-3s4 and__my=b4v-5 and__not=e3 and__of=b4 and__report=g-6
and__text=s-3 and__the=c-7 and__things=c-3 and__think=b4c3 and__this=s-5 and__wake=c-3 and__was=c4
and__well=c-4v6 and__what=a7v5 and__working=g-4 and__works=c-5v6 and__you=c4g3r3u-5 and_a=c-4f5v8
and_a_cough=f6 and_alone=a-3b11c-6 and_alone_no=a-3 and_cant=c-8 and_crying=c3 and_dont=g-3
and_dont_call=a3g-3j3 and_dont_text=s-3 and_dont_want=a-3 and_everything=c-3v9
and_everything_looks=v3 and_have=b3 and_hit=b-6c3 and_hit_my=b-4c3 and_hot=c4 and_hot_$=c4 and_i=b3
and_i_cant=b7c-7v-5 and_i_dont=c-3f3 and_i_have=c5 and_i_keep=b4 and_i_think=b4c3 and_i_was=v6
and_id_like=h3 and_im=g5v-10 and_im_going=a4 and_im_not=e3 and_it=c7v-11 and_it_is=c-3
and_it_was=v-5 and_most=b4 and_my=c7 and_my_phone=b3 and_never=j5 and_now=b-5c10v-3 and_one=b3
and_one_of=b4 and_pinche=b4 and_pinche_me=b4 and_reschedule=k3 and_see=a7 and_see_what=a7 and_she=c4
and_she_was=c5 and_shes=g-3 and_started=c4 and_stop=a4s7 and_stop_asking=s3 and_take=s4
and_take_me=s4 and_takes=b3 and_takes_my=b3 and_thanks=a3u-5 and_thanks_you=a3u-4 and_that=h3
and_the=b-4t3v5 and_the_door=b-5v5 and_theres=c3 and_today_lamanana=c3 and_wont_answer=c4
and_wont_wake=c-3 and_yesterday=c-3 anda=a-4b3i4v-3 anda__$=a-3b7c-6e-3 anda__el=e3 anda__la=c4
anda_acosando=a-3b11 anda_acosando_$=a-3b11 anda_en=e3 anda_en_el=e3 anda_enfermo=c-7i4 andamos=v4
ando=b-4c4f-10g9i4t-3v-5 ando__$=c11 ando__deprimida=b7 ando__el=c-3 ando__la=a3b-8c-5g13i-3v-4
ando__mexico=g3 ando__pie=c-6g-3i10 ando_a=c-6g-3i10 ando_a_pie=c-6g-3i10 ando_agripado=g-3
ando_agripado_$=g-3 ando_bien=b6 ando_bien_deprimida=b7 ando_con=c10g-6 ando_con_la=c3
ando_en=a3b-8c-9g15i-3 ando_en_la=a3b-7c-6g10 ando_en_mexico=g3 ando_manejando=d3 andrea=e5
andrea_$=e5 anestesia=v3 anestesia_$=v6 angustia=b3 ankles=c3 annoying=a6s3 annoying_$=s3
ano=c-8e3u3v3 ano__la=v4 ano__me=v4 ano_pasado=c-3v5 anoche=v3 anoche_$=v4 anos=v8 anos_$=c-5v9
anoteme=b-3 anoteme_$=b-3 another=d-9h5k5v-7 another_$=h6 another__$=b4d-7e-4g10v-4 another_day=b6
another_day_$=b7 another_doctor=a3d-5 another_doctor_$=d-5h5 another_one=k3 another_time=h-5
another_time_$=g5 answer=b-6g4 answer_$=g6v-4 antes=g-6q3 antes_$=c-4g-4 antes__mediodia=v-3
antes_de=q4 antibiotico=v3 antibiotico_$=v4 anxiety_is=b4 anxious__cant=b3 anxious_i=b3
anxious_i_cant=b3 any=c-10d6e7g-5i-3j-5o-7p3r9u-3 any_$=r9 any__$=a-6b4v9 any__im=e3 any__of=a3
any__or=v3 any__so=m3v-3 any__them=r5 any__these=f6 any__those=b-3 any_appointment=e3
any_dense=a-6e4 any_longer=a4v-3 any_longer_$=a4v-3 any_more=a3b9v-8 any_more_of=a3
any_of=b-5f3p6v-5 any_of_them=r5 any_of_these=f6 any_of_those=b-3 any_symptoms=m3v4 any_way=b3
anybody=b4h3 anybody_$=b7 anybody_there=d4 anymor=b5 anymore=h-6k4 anymore_$=a-3c-5h-6k5
anymore_so=e-3 anyone=d-3h4 anyone__i=v-3 anyone_but=h5 anyone_else=h3v-8 anyone_there=v10
anything=b-3g-3s3 anything_$=b4s5v3 anything__$=b-9v-8 anything__a=v4 anything__i=c3
anything__thursday=p-3 anything_down=b-5c4 anything_down_$=b-5c4 anything_else=p3q-5
anything_else_$=p3 anything_friday=v-6 anything_im=v5 anything_on=p-3q4 anything_on_thursday=p-3
anytime=q5 anytime_$=b3f-6q-8v3 anytime__$=c6v-3 anytime__after=f4 anytime__de=f6 anytime__fine=v-5
anytime_despues=f6 anytime_despues_de=f6 anytime_is=v-5 anytime_is_fine=v-5 anytime_long=c5
anytime_long_$=c8 anytime_nextweek=f3 anytime_nextweek_after=f4 anytime_works=q7 anyway=v4
anyway_$=b3v4 apaguen=a5v-3 apaguen__$=a3 aparato=c3 apart=b8 apart_$=b8 apartment=v7 apartment_4=v9
app=v7 app_is=v7 appetite=c6 appointment=j4v-3 appointment_$=b-10j4q-7 appointment__$=a-6c-5k5v-6
appointment__friday=j3 appointment__i=b4 appointment__im=b8j-5 appointment__not=e3
appointment__the=q3 appointment__thursday=k-4 appointment__to=q3 appointment_and=a3j3
appointment_for=b4 appointment_im=v-3 appointment_is=v4 appointment_on=j3k-7
appointment_on_thursday=k-3 appointment_please=a-3j9 appointment_please_$=a-3j7
appointment_time=j-5k4 appointment_time_$=j-5k4 appointment_to=j-6k5q9 appointment_where=b8j-5
appointment_where_im=b8j-5 appreciate__$=a-5u8 appreciate_it_$=u4 appreciated=u4 appreciated_$=u4
apuntame=r4 apunte=a7 apunte_$=a7 apuntenme=a-3 apunto=a3 aqui=b4c-6e6r-5 aqui_$=b-3m3v-8
aqui__$=b5e-5v4 aqui__ganas=b-3v7 aqui__hay=e11 aqui__la=b7v-3 aqui_echandole=b-3v7
aqui_echandole_ganas=b-3v7 aqui_el=b5 aqui_el_$=b5 aqui_no=b-8e16 aqui_no_hay=e11 arabic=f3
arabic_$=d-8 are=a-3c-5d3m4n-6o-4p5u-7v3 are__$=b-14c15v-11 are__a=m5v-7 are__allowed=v9 are__as=b4
are__bad=c-3 are__for=b-5 are__hours=m-4 are__i=b8c-4 are__located=v4 are__me=b6d-3
are__message=a-5m5 are__now=g3 are__open=v6 are__options=m5n-3v-3 are__school=q3 are__side=c-4v8
are__the=c4 are__to=a-7b11 are__with=n4v-3 are_annoying=a3s3 are_annoying_$=s3 are_bleeding=v-3
are_bleeding_$=v-3 are_burning=v6 are_clogged=n4v-3 are_full=c-6g6 are_killing_me=c6 are_my=m5n-3
are_my_options=m5n-3v-3 are_out=a-7b5c-7v4 are_poisoning=b3 are_poisoning_me=b3 are_the=c-4m-7v7
are_the_side=c-4v8 are_there=d8v-3 are_these=a-7m8v-4 are_these_message=a-5m5 are_through=a3c3
are_too=p4 are_too_bad=c-3 are_up=c10v-6 are_up_$=c10v-6 are_watching=b3 are_watching_me=b3
are_yellow=c3 are_yellow_$=c3 are_you=a-4b-4e4m13u-8v4 are_you_a=m5v-6 are_you_located=v4
are_you_open=v6 are_your=m-4 are_your_hours=m-4 arent=c7v-3 arent__$=c8e-3v-3 arent_working=c4
arent_working_$=c4 arm=q-3 arm__the=c3 arma=b4c-3 arma_$=b4c-3 arms=b4c-3 arms_$=b7c-3 around=g3q3v4
around__$=g9 around_my=b4c-3 around_noon=g3 around_noon_$=g3 arregle=i-5v5 arthritis=c3
arthritis_is=c3 as=a3n-3r4v4 as__$=a3c-8r4 as__and=v5 as__as=g3v-6 as__dog=c7v-11 as__fiddle=v5
as__kid=b-3v6 as__ox=v3 as_a=b-6c8 as_a_dog=c7v-11 as_a_fiddle=v5 as_a_kid=b-3v6 as_an=v3
as_an_ox=v3 as_heck=v5 as_i=g3v-3 as_soon=g3v-3 as_soon_as=g3v-3 as_well=c-4r6v-6 asap=a-3q13v-8
asap_$=q8v-5 asap__me=q6 asap_get=q5 asap_get_me=q5 asap_please=q4 asesor=d5 asesor_$=d5
ashamed=b-3c4 ashamed__say=b-3c4 ashamed_to=b-3c4 ashamed_to_say=b-3c4 asi=b-4e3k4r3s8u-4v-3
asi_$=a-6e7r-7s11v-11 asi__$=r7s-6v-5 asi__bien=s4u-3 asi__la=b-8v11 asi_ando=b3 asi_es=b-8r8s-7v5
asi_es_la=b-8v11 asi_estoy=s4u-3 asi_estoy_bien=s4u-3 asi_que=b-7k5r3 asilo=b6 asilo_$=b6 asistir=j3
asistir_$=j3 ask=a4b-6g10i-4m3q-4r-4v-5 ask_$=u3 ask__$=m-5 ask__this=a6 ask_again=a4 ask_for=a5
ask_for_this=a6 ask_me=g8m-5v-8 ask_me_$=m-5 ask_my=g6i-3 asked=a4 asking=f3 asking_$=a4m4
asking__$=f3 asking__my=b-3 asking_me=f3 asking_me_$=f3 asma=b-3v8 asma_$=v4 aspirin=c-3v6
assaulted=b3 asthma=v3 asthma_$=v8 asthma__$=c7v-6 asthma_attack=c7v-6 asthma_attack_$=c7v-6
asusta=a3b3 asustan=v4 asustan__agujas=v4 asustan_las=v4 asustan_las_agujas=v4 asuste=e-3v7
at=a-9g11n-8o-4q6s-7t-3 at_$=v11 at_10=g-4 at_2=g-5k4q3 at_2_$=g-3k4q6 at_2_15=q-3 at_3=o-14q9
at_3_$=o-14q9 at_4=d-4g4 at_4_$=d-4g4 at_5=v7 at_5_$=v7 at_6=g6 at_6_$=g8v-9 at_930=o3
at__$=b-4c9e4k5o-12q18v-6 at__15=q-3 at__airport=g3 at__desk=d5v-4 at__door=b4 at__end=o3v6
at__funeral=b-3g5 at__gym=v-4 at__home=b7 at__says=c3 at__so=c-3 at__sons=g3 at__text=v4
at__thanks=b-4v5 at__weeks=v-3 at__with=b3h3 at__wits=b4 at_a=b-4g9 at_a_funeral=g5
at_all=c9e3g-4s-6v4 at_all_$=b-7c10e3g-4v7 at_her=c3 at_home_$=b5v-5 at_me=b5 at_me_and=b3
at_my=c-6g6 at_my_sons=g3 at_my_wits=b4 at_once=b6 at_once_$=b6 at_school=g-4
at_the=c-6d7e-15g13o3v-4 at_the_airport=g3 at_the_desk=d5v-4 at_the_door=b4 at_the_end=o3v6
at_the_gym=v-4 at_the_home=b7 at_this=a-3e5 at_work=b-4c7g4v-12 at_work_$=b-4c9g6v-6 at_your=v4
ataque__mi=b-3c3 ataque_a=b-3c3 ataque_a_mi=b-3c3 ataque_de=b5 atencion=v3 atender=d6i-5 aterra=c-6
aterra_la=c-5 atienda__$=d4h-5 atienden=c-7s4v11 atienden__de=c-6v7 atraganto=b-4 atraganto_con=b-4
atrapada=b6c-6 atrapada_$=b5c-5 atras=b-4v7 attack=c4v-9 attack_$=c3v-8 attacked=c-3v3 attacked_$=v3
attic=b4 attic_$=b4 august_and=a3 aunque=b3r4 aunt=a5e-3v4 autorizacion=a3 autorizo=s-3
auxilio=b9v-3 auxilio_$=b5 auxilio__$=b3 auxilio_please=b3 auxilio_please_$=b3 aventon=i5
aventon_$=i5 avisarme=a-4u3v6 avisarme_$=a-3v7 aviso=a-8g8 aviso_$=a-8b-4g9 avisos=a4l3
away=a8c-3i-3n-3o-4r-4 away_$=a11b-12e-3o-4r-3 away__a=c3 away__dog=b6 away__i=b3 away__its=v4
away_and=b3 away_and_i=b3 away_from=b5 away_my=b4c-3 away_on_its=v4 awful=b-5c3v3 awful_$=b-4v4
awful__surgery=c3 awful_since=c3 awful_since_surgery=c3 ayer=b-3c5f-4i-5 ayer_$=c4f-3 ayer__que=v-8
ayuda=m7 ayuda_$=m16v-11 ayudenme=b9 ayudenme_$=b3 ayunar=v8 ayunar_$=v4 azucar=b-4c3i-3
azucar__cada=c-3 azucar_bien=c-6v4 azucar_en=c6 b=v8 baby=e-5 baby_$=b10c-15g7v-6 baby__a=v-4
baby__burning=d3 baby__eating=c3 baby__i=b6 baby_and=b8c-4 baby_and_i=b6 baby_down=g3 baby_has=c5v-6
baby_has_a=v-4 baby_hasnt=c5 baby_is=c5d3 baby_is_burning=d3 baby_isnt=c7 baby_isnt_eating=c3
baby_wont=b-8c6 babysitter=e5 back=b4c-9g4h3i-3j-3l6n4 back_$=b17c-5d-3g-7k5n3v5
back__$=a4c-10g-3l5n-5v6 back__6=v5 back__a=g-3n7 back__him=h4 back__killing=c5 back__lanoche=b-3
back__me=g7v-5 back__nextweek=q3 back__out=c16v-10 back__you=g8 back_at=v5 back_at_6=v5
back_in=c-6d3 back_is=c6v-11 back_is_killing=c5 back_is_out=c3 back_on=a-3l6 back_out=c5
back_pain=v4 back_pain_$=c-3v4 back_there=v-5 back_to=b-9g6h5 back_to_him=h4 back_to_nextweek=q3
back_to_you=g8 back_today=b-3 back_today_lanoche=b-3 back_up=a-3g-3l4n7v-5 back_up_$=v-4
back_went=c13v-6 back_went_out=c13v-6 back_with=g7v-6 back_with_me=g7v-3 backing=c3v3 backs=b-9c6
bad=g5p7q-3 bad_$=b4p7 bad__$=c4g8v-18 bad__drive=c-3 bad__effects=c4 bad__in=b4 bad_connection=n5
bad_connection_$=n5 bad_fall=c7 bad_fall_$=c5 bad_heartburn=b-3 bad_now=b8g-4 bad_now_$=b8g-4
bad_side=c4 bad_side_effects=c4 bad_time=g8 bad_to=c-4 bad_to_drive=c-3 bad_today=c5 bad_today_$=c5
baja=a9b-5j3l3v-4 baja_$=a14v-7 baja__$=a7 baja_el=v-4 baja_mi=j4 baja_please=a5 baja_please_$=a5
baja_por=v4 bajado=c4 bajado__de=c3 bajado_mucho=c3 bajado_mucho_de=c3 baje__libras=c3 bajo=c-7v6
bajo_$=v4 bajo__azucar=v-3 bajo_el=v-3 bajo_el_azucar=v-3 bajo_la=c-8v7 ball=c3 banco=n8v-5
banco_$=n8v-4 bandage=c3 bano=b-6c11k-3 bano_$=b-3c12k-3 barely=c3 barely__$=c5 barely_walk=c5
barely_walk_$=c5 basta=a4s-8 basta_$=a4s-13 basta__mensajes=s6 basta_con=a-4v5 basta_de=s10
basta_de_mensajes=s6 bateria=i7v-4 bathroom_$=c3 battery=b-8v6 battery_$=c5 battery_died=i-6v9
battery_in=c-6 bawling=b4 be=a7b5c-6d-6e-4f-7g-7j4k-5n-3 be_$=b-5r-5v16
be__$=a14b-3c-8g-4j5r6s-5v-13 be__a=b-4 be__and=c3 be__anymore=b4 be__but=b-3 be__by=b6 be__in=c-3v7
be__last=b6 be__mistake=e3 be__nextweek=q-3v12 be__of=b-3v-3 be__off=a-8b11s3v-4 be__to=j3
be__touch=b-5g4 be__with=v11 be_a=a-5b7q3 be_able=j5 be_able_to=j5 be_alive=b4j-4s-4
be_alive_$=b3j-3s-4 be_alone=b7v-3 be_around=v3 be_better=a-8b6 be_better_$=b-4v4
be_better_off=a-8b11v-4 be_coming=b-7c-4 be_coming_in=b-4 be_contacted=b-3 be_dead=b13r-4v-6
be_dead_$=b5v-3 be_gone=b9 be_gone_$=b4 be_good=c3 be_here=a-7b9v3 be_here_anymore=a-4b5
be_honest=b3 be_in=g3 be_in_touch=b-5g4 be_my=b4 be_my_last=b6 be_out=b-3 be_over=b10 be_scared=b-4
be_sending=a3 be_taken=s3v3 be_texted=a6 be_texted_$=a5 be_there=b-4j10r4v3 be_there_$=b-4j10r5v-4
be_there_in=v8 be_with=b4 be_with_my=b3 beat=a11b-7c-9g5v4 beat__$=a11b-4c-7 beat_cancer=b-3v4
beat_it=a11v-7 beat_it_$=a11v-7 beating=b4c3v-6 beating__$=b4 beats_$=b-3c3 beats__$=b3v4
beats_me=v4 beats_me_$=v4 bebe=i-3 bebe_$=b3c-3 bebe__come=c9 bebe_esta=c-6v3 bebe_no=c12
bebe_no_come=c9 bebe_y=b7 because=o4 because__the=c3 because_of=c3 because_of_the=c3 bed=c4g8i-3
bed_$=c4g11 bed_with=g-3 been=a-5g-9 been__$=v7 been__days=v7 been__for=c-5v4 been__his=b-5c3
been__i=b4 been__in=c-6v6 been__it=b4c-4 been__my=b5 been__myself=b-3c6 been__patient=e6v-10
been__since=b6 been__these=c4 been__up=b4 been_a=e4v-4 been_a_patient=e4v-4 been_bleeding=c3
been_born=b3 been_born_$=b3 been_crying=b7 been_crying_since=b5 been_cutting=c-3 been_having=c4
been_hurting=c3 been_me=b3v-3 been_on=v3 been_out=v6 been_saving=b3 been_saving_up=b3
been_sick=c-7v3 been_suicidal=v3 been_suicidal_$=b-6v3 before=q3 before_$=b-3c3v3 before_9=q5
before__do=b3 before_i=q-4 before_i_do=b3 beg=n3v-4 beg__pardon=n3v-4 beg_your=n3v-4
beg_your_pardon=n3v-4 begin=l11n-4 behind=c-3v5 behind_$=c-3v5 being=b3c-5 being__$=b8 being_so=a-4
believe=e4o3 believe_i=c3 believe_you=e4 belongs=v4 belongs_to=v4 bend=c3 bendiga=b-6u6v-4
bendiga_$=b-6u6v-4 best=q5u3 best_$=q4u4 bet=r8 bet_$=r8 better=f3o-3u4 better_$=b-14v9
better__$=a-4b4g-3 better__dead=b3 better__i=b3 better__me=f5 better__the=a6 better__to=b-3d3
better_be=a6 better_be_the=a6 better_for=f5 better_for_me=f5 better_now=g-3 better_now_$=g-3v3
better_off=a-9b16v-10 better_off_$=a-4b6 better_off_dead=b3 better_talking=b-3d3
better_talking_to=b-3d3 better_thanks=u3 better_without=b3 better_without_me=b3 between=g3
between_1=g4 between_1_and=g6 between__and=g4 bien=a-3g-3h-3r4v3 bien_$=a-8b-10g-11q-6r7s-7u8v9
bien__$=b5s7v-10 bien__a=u-4v7 bien__mi=f4 bien__salud=u-6v4 bien_asi=r-4s7v-7 bien_asi_$=s6v-7
bien_de=c-3u-3v6 bien_de_la=c-3 bien_de_salud=u-6v4 bien_deprimida=b7 bien_deprimida_$=b7
bien_gracias=u-3v6 bien_gracias_$=s3 bien_gracias_a=u-4v7 bien_para=f4 bien_para_mi=f4 bien_pero=b-3
bigger=c4 bill=b-3c-3v8 bill_$=b-4 biopsia=b3c-5v3 biopsia_$=b3c-5v3 biopsy=c4 biopsy__cant=c5
biopsy_i=c5 biopsy_i_cant=c5 bit=b-3c7v-7 bit_me=c9 bit_me_$=c7 bit_my=c5 black=c5v-5 blacked=c7
blacked_out=c4 blank=n6 bleeding=b-3c3v3 bleeding_$=c7v-10 bleeding__$=v5 bleeding__weeks=c-4
bleeding_anymore=v6 bleeding_anymore_$=v6 bleeding_from=c3 bless=u8v-4 bless_you=u6 blew=i8v-4
block=c3 blocked=a6v-4 blocked_$=a6v-4 blocking=a6 blocking__$=a5 blocking_you=a6 blocking_you_$=a5
blood_$=b6c7v-6 blood__$=c-7v6 blood__i=c3 blood__is=c4 blood__my=c7 blood__pills=b4c-5v-5
blood_in=b-3c12v-8 blood_in_my=c7 blood_pressure=c-6 blood_pressure_pills=b4c-5v-5 blood_test_$=m3
blood_when=c3 blood_when_i=c3 blood_work=v6 blood_work_$=v4 bloquear=b-3 bloqueo=a4 bloqueo_$=a4
blue_$=c3v-9 blue_cross=v4 blurry=c3 boarding=g8 boca=c8d3v-5 body_aches=c4 boil=c3 boil__my=c3
boil_on=c3 boil_on_my=c3 bone=v3 bone_density=v3 book=b-7f3m4n-5o3q-4 book__$=f4m5n-4r3
book_anything=s6 book_it=f7r6 book_it_$=f5 book_me=r6 book_the=r-7 book_what=m8n-4 booking=s-4
borde=b7 born_$=b9v-3 born__the=b-3 born_on=b-9t4 born_on_the=b-3 borra=c3 borracho=b4c-6 borrame=a5
borrar=a6 borre=a3 borreme=j3 borreme_$=a5 borreme__cita=j5 borreme_la=j5 borreme_la_cita=j5
borrenme=a4 borrenme_$=a3 borroso=c4 borroso_$=c4 boss=a-3c-3e5 boss_$=b3e5 boss__ill=g3v-4
boss__kill=v6 bot=m13v-4 bot_$=m14v-4 both=b-3c7 both_my=c4 bother=e-4h-3s6v3 bother__$=v4
bother__else=a13 bother_me=a-5v4 bother_me_$=v4 bother_somebody=a6 bother_somebody_else=a6
bother_someone=a8 bother_someone_else=a8 bothering=a3 bothering_me=a3 bots=a-7d14 bottle=b4c-4
bottle_of=b7c-4 bottom_$=b6 boyfriend=b3 bp=b-3c6 bp_is=b-3c6 brain=a-3b6c-3v3 brain__$=a-3b7c-3v3
brazo_$=c7 brazos=b5c-5 break=b-4c-3g3v7 break__leg=v8 break_a=v8 break_a_leg=v8 breakdown=b7c-3
breakdown_$=b5c-3 breaking=b8c-7n7 breaking__$=b8c-7n7 breaking_down=c-3 breaking_down_$=c-3
breaking_in=b4 breaking_in_$=b4 breaking_up=n8 breaking_up_$=n8 breast__runs=v5 breast_cancer=v5
breast_cancer_runs=v5 breath=b-7c3 breath_$=c5 breathe=c8f3v-10 breathe_$=b-4c10f4v-6
breathe__panicking=c3 breathe__the=b3c-4 breathe_from=b4c-7 breathe_from_the=b3c-4 breathe_im=c6
breathe_im_panicking=c3 breathing=v-4 bridge_$=b3 bridge_is=i3 bring=b-10c-9i7k3o4v5 bring__$=b-4i9
bring_it=k5v-4 bring_me=b-5c-4i10 bring_me_$=b-4i9 bring_my=v5 bro=c-9v9 bro_$=c-9v9 broke=a-3n4v4
broke_$=c10 broke__$=c-3 broke__arm=c3 broke__in=v-3 broke__there=n5 broke_her=c3 broke_her_arm=c3
broke_out=v-3 broke_out_in=v-3 broke_up=n5 broke_up_there=n5 broken=c5 broken_$=b-12c8 broken__i=c4
broken_and=b9c-6 broma=m6v-7 brother=b3 brown=c4v-4 bruises=b5 bruises__my=b5 bruises_on=b5
bruises_on_my=b5 bsy=g11v-4 bucks=c-3v4 buena=g8 buena__$=g8v-5 buena_atencion=v4 bueno=r8s-3v4
bueno__los=a-3 bueno_para=a-3 bueno_para_los=a-3 bug=a6 bug__$=a6 bugging=b3 bugging__$=b4
bugging_you=b5 building=v4 building_is=v4 bump=k4 bump__appointment=k4 bump_my=k4
bump_my_appointment=k4 bunch=b3c-5 bunch__pills=c-3 bunch_of=b3c-5 bunch_of_pills=c-3 burden=a-5b3
buried=c-4 buried__son=b3c-4 buried_my=b3c-4 buried_my_son=b3c-4 burn__clinic=b5 burn_that=b6
burn_that_clinic=b5 burning=d3 burning__$=c3d3 burning_up=c3d3 burning_up_$=c3d3 burst=c3
bus=a-6b-3c-5i6 bus_$=e3g-3i4v-3 bus__$=g5i-5 bus__near=i-5v4 bus_doesnt=i5v-4 bus_pass=i4
bus_stop=i-9v7 bus_stop_near=i-5v4 busca=e5 busca__mi=e3 busca_a=e3 busca_a_mi=e3 buscando=b6
buscar=i5 buscar_$=i5 business=m5 busquen=a4 busquen_$=a3 busy=c-5g7v5 busy_$=v7
but=a4e-3h6n-3p-3r3t3v-5 but__$=b-3e-3h5o-9q5 but__driving=d3 but__in=i3 but__is=c4 but__it=a4b-4
but__long=c-5v6 but__me=d3 but__ok=b-3 but__that=e5o3 but__to=b7 but_after=o3 but_after_that=o3
but_cant=c4 but_gomez=h4 but_he=c3i3 but_her=b-3 but_her_$=b-3 but_hes=i6 but_i=b-3i5o4v-6
but_im=b6c-7r3 but_im_driving=d3 but_its=i-6v5 but_lamanana=o-7q3 but_lamanana_$=o-7q3 but_not=e4
but_not_that=e5 but_that=c-3 but_thats=c-5v6 but_thats_long=c-5v6 but_the=c4 but_this=c3 butt=v5
button=c3 button__$=c5 button_battery=c5 button_battery_$=c5 buzz=d7 by=a-9o3q5 by__$=q5
by__again=n4 by__desk=v4 by__lol=b3 by__name=e4 by__time=b3 by_a=b4 by_me=n4 by_me_again=n4
by_mistake_$=c4 by_that=e4 by_that_name=e4 by_the=e-3v10 by_the_desk=v4 by_the_time=b3 by_then=b9
by_then_$=b6 bye=b-5g9u5v-4 bye_$=b-5g9u4 c=o18 cab=i5v-3 cabeza_$=v-3 cada=v-5 cada__$=c5
cada__me=c-3 cada__meses=c-3 cada_rato=c6 cada_rato_$=c6 cada_tres=c-3 cada_tres_meses=c-3 cadera=e5
cadera_$=c-9e5 cadera_y=c4 cafe=b-4v8 cai=b-5c9 cai_en=c5 calendar=a-3g8 calendar_$=g7 caliente=c6
calificar=m5 calificar__$=m5 call=a-4c-5d13e-6f-5g4i-4j6q-4v-8 call_$=a-7d8g4m4v-11 call_911=b4d-6
call_911_please=b3 call__$=b-6c-3d4g-8s6 call__after=g4 call__again=a8 call__anymore=a7
call__back=d3 call__cops=b7d-4 call__i=a-9d6 call__im=d4 call__later=g3 call__please=a-3
call__today=d-4 call__tomorrow=d4g3 call__work=a7d-3 call_back=a4b3 call_back_$=a7g-3 call_later=g5
call_later_$=g5 call_list=s5 call_list_$=s5 call_me=a-5b-10d19q-6t4v-3 call_me_$=a-5d7g-14t3
call_me_after=g4 call_me_again=a7 call_me_anymore=a3 call_me_back=d5 call_me_i=a-9d6 call_me_im=d4
call_me_today=d-4 call_me_tomorrow=d4g3 call_my=a7g-6 call_my_work=a7d-3 call_off=j3 call_the=b11d-8
call_the_cops=b7d-4 call_you=d-3 calle=i4 called=e4j-3v7 called_$=b4 called__$=b-6e5 called__to=j-3
called_in=j-3 called_in_to=j-3 called_me=b-4v20 callin=a3 calling=a8d-5e5m4v-3 calling_$=a8
calling__$=m4 calling_for=e4 calls=a6d-3v-6 calls_$=a3f3 calm=b4c-7 calm__$=b4 calm_down=b4c-7
calm_down_$=b4 calor=b-4m-3v7 calor_$=m-3v6 calves=c3 cama=b3c8v-5 cama_$=c9 cama_de=b5 cambiar=h4
cambiar__cita=f6k4 cambiar_de=h6k-6 cambiar_la=k7 cambiar_mi=f7 cambiar_mi_cita=f7 cambie=l3v3
cambie__opinion=l3 cambie_de=k-3l3v8 cambie_de_opinion=l3 cambiela_$=k4 cambieme=q3
cambieme__cita=q3 cambieme_la=q3 cambieme_la_cita=q3 cambien=k4q3 cambien__cita=q3 cambien_mi=q3
cambien_mi_cita=q3 cambienme=h4 cambio=e4 cambio_de=e4 came=a-6c4l-5n3 came__$=a-4c10j3t-3v-12
came__at=v6 came_back=b4c3g-3n-3 came_back_$=b5c6n-3v-6 came_out=c5v-4 came_out_$=c5
came_up=b-3c-6j3 came_up_$=j3 caminar=c6 caminar_$=c4 camino=g6 camion=c-3v6 campo=e3 campo_$=e3
can=a-5b-11d9g4h3k4p-6q4u-4 can__$=s3v-8 can__bring=v8 can__come=k5v-10 can__do=m7q3v-10
can__doctor=v7 can__get=v-6 can__help=b-3e6 can__husband=h4v3 can__just=d7 can__look=v8
can__me=a-7b-3g4i10l5p-3q-4r3v-7 can__monday=f8 can__move=k3 can__my=v5 can__nurse=v-4 can__on=b4
can__pick=d-3v-3 can__remove=v3 can__reschedule=f9 can__see=v-7 can__send=i4 can__speak=d9f-3
can__switch=e3 can__take=v7 can__walk=c5 can_barely=c6 can_barely_walk=c5 can_cancel=j6 can_come=f8
can_do=s3v-3 can_do_$=s3v-3 can_drive=p-3q-3 can_drive_me=p-3q-3 can_feel=b3 can_he=v8
can_he_look=v8 can_hold=b5 can_hold_on=b5 can_i=b-9c-8g-3i-12j-7k3m-5o-5q4v5 can_i_bring=v8
can_i_come=k5v-10 can_i_get=v-4 can_i_reschedule=f9 can_i_speak=d6f-3 can_i_take=v7 can_my=h4i-3v5
can_my_husband=h4v3 can_see=v-3 can_stop=r4 can_take=i6 can_take_me=i6 can_text=a-5l5
can_text_me=a-5l5 can_the=v3 can_we=k6v-10 can_you=d4i4m5 can_you_just=d6 can_you_send=i4
can_you_switch=e3 cancel=a3b-4j4l-3q-3 cancel_$=c-3v4 cancel__$=j6k-4v-4
cancel__appointment=c4f6j7k-7 cancel__reschedule=k3 cancel__text=a5j-4 cancel__visit=j6v-3
cancel__you=a5j-3 cancel_and=j-3k3 cancel_and_reschedule=k3 cancel_everything=a5
cancel_everything_and=j4 cancel_everything_you=a5j-3 cancel_it=a-16j7 cancel_it_$=a-15j14
cancel_my=c7f4j11k-10v-7 cancel_my_appointment=c4f7j7k-6 cancel_that=j7 cancel_that_$=j6
cancel_the=j-4 cancel_these=a8 cancel_these_$=a6j-7 cancelacion=k5v-5 cancelar=j4k-4
cancelar_$=a-14j11k-3 cancelar__$=a6 cancelar__cita=a5j4k-12v-9 cancelar__lo=a8
cancelar__mensajes=a11v-4 cancelar__que=j4 cancelar_esto=a3 cancelar_esto_$=a3 cancelar_la=a3j4v-8
cancelar_la_cita=k-7v-6 cancelar_los=a13v-5 cancelar_los_mensajes=a11v-4 cancelar_mi=a-7k-4l3
cancelar_mi_cita=k-4 cancelar_todo=a8 cancelar_todo_lo=a8 cancelaron=v6 cancelaron_el=v6
canceling=j7v-5 canceling_$=j7v-5 cancellation=k4v3 cancellation__$=v17 cancellation_police=v9
cancellation_police_$=v9 cancelled=i3j4v-5 cancelled_$=i4j7v-12 cancer=b4c-5j-5v5 cancer__back=b6
cancer_and=v-4 cancer_runs=v5 cansada=a4 cansada__tanto=a4 cansada_de=a4 cansada_de_tanto=a4
canso=b-3c8 canso__nada=c7 canso_con=c7 canso_con_nada=c7 cant=a-11b4c4e-3g4h-8s-4 cant_$=g3v-6
cant__$=b5c-13g15k-4 cant__any=f4p11r-4 cant__anything=b-7c15v-3 cant__at=c6 cant__crying=v-3
cant__doing=b4 cant__down=c-4 cant__for=i3 cant__from=c-5 cant__good=b-5c13 cant__hes=b6c-5
cant__his=c5e-3 cant__im=b8k8 cant__in=g-3v10 cant__it=b4i5v-7 cant__me=c-3i3 cant__much=a-3b7
cant__my=b-9c16g-4i-3k-6v-9 cant__nothing=b-9c16 cant__now=c-3g3 cant__on=b9g-3i-4 cant__out=b-7
cant__right=c11g-8 cant__straight=c-5 cant__that=n4v-3 cant__the=b6c-6 cant__there=c-7i7
cant__this=d5f7 cant__to=b-10c6e3v7 cant__up=c7i-5 cant__well=v7 cant__with=b4 cant__worrying=b3
cant__you=n4 cant_answer=c-3 cant_be=v11 cant_bear=b3 cant_bend=c3 cant_breathe=f5 cant_breathe_$=f5
cant_breathe_from=b4c-7 cant_breathe_im=c6 cant_calm=b4c-7 cant_calm_down=b4c-7 cant_come=b-4e3k10
cant_come_to=e3 cant_cope=b7c-3v-3 cant_cope_$=b5 cant_do=d4k8p7r-3 cant_do_any=f6p4
cant_do_this=b9d5 cant_drive=c5i4 cant_drive_$=c4 cant_eat=c3v-3 cant_eat_$=c3 cant_feel=c-6
cant_feel_my=b-5 cant_find=b-4 cant_get=b-8c7k-5v-5 cant_get_my=c5 cant_get_there=c-6i7
cant_get_up=c7i-5 cant_go=b5 cant_go_on=b12c-7 cant_go_to=b-6c7 cant_hear=b-10c-5n13
cant_hear_$=c-12n8 cant_hear_nothing=b-4c13 cant_hear_you=n4 cant_hold=v-3 cant_keep=v-7
cant_keep_anything=b-5c4 cant_keep_doing=b4 cant_know=b8c-3 cant_lift=c3 cant_lift_my=c3
cant_live=b6 cant_live_with=b4 cant_make=b-19c-4j3k10n3p3 cant_make_any=b-4p6
cant_make_it=b-16c-4i4j3k9 cant_make_that=i-5n4 cant_move=k-4 cant_move_my=k-4 cant_now=g6v-3
cant_now_$=g6v-3 cant_read=b-10f8v7 cant_remember=c4 cant_remember_his=c3 cant_see=c7
cant_see_good=b-3c10 cant_sit=b-4c3 cant_sit_$=b-4 cant_stop=a-3b10u4 cant_stop_crying=v-3
cant_stop_worrying=b3 cant_take=a-4b18c-3k-8v-5 cant_take_it=b13k-7v-4 cant_take_much=a-3b7
cant_talk=b12c-6d-7g7 cant_talk_$=b7c-15g12 cant_talk_hes=b6c-5 cant_talk_now=c-6g3
cant_talk_right=c11g-8 cant_think=c-7 cant_think_straight=c-5 cant_walk=b-3c8g-4 cant_walk_on=c7
car=a-3c-6i10l-3q-3s-6 car_$=b-4i10v-6 car__$=i4s-3v-5 car__a=v7 car__start=i4 car__the=b6
car_died=v-4 car_died_$=v-5 car_has=v7 car_has_a=v7 car_with=b4 car_wont=i6 car_wont_start=i4
cara=b3c-3v3 cara_$=c-5v5 carajo=a4 card=b-8v7 card_$=a-4v6 cardiologo_$=h-3v13 care=b3c4h4i-3u7v-6
care_$=u4 care__i=b4 care__my=c5 care_if=b4 care_if_i=b4 care_with=c6 care_with_my=c6
caregiver__mean=b4 caregiver_is=b4 caregiver_is_mean=b4 cares=a5 cares_$=a5 carro=b-4i5
carro_$=b-4i3v-8 carta=b3v3 carta__la=v3 carta_para=v6 casa=b6c-3e4v-3 casa_$=e3 casa_con=b3
casi__pego=b4 casi_le=b4 casi_le_pego=b4 casi_me=b-3 casi_no=c3 cast=a-3v13 cast_$=v7 cast_off=c-3
cat=b3v5 catheter__blocked=c3 catheter__out=c-4v4 catheter_is=c3 catheter_is_blocked=c3 caught=c6v-5
cayo=b-5c6e-3 cayo__la=v-5 cayo_el=v7 cayo_mal=v-4 cease=a4 cell=d7e3 cell_$=a-4d7e3
celular_$=a-4b5v5 celular__$=v7 celular_se=v10 center=v5 cerca=i-5v5 cerca_$=i-5v5 cero=c-6t7v-7
cero__$=c-8 change=h5j-8k9q4v-3 change__appointment=j-7k5q4 change__time=k6 change__to=k4q3
change_it=k4 change_it_to=k4q3 change_my=h3j-7k6q4 change_my_appointment=j-7k5q4 changed=b-5j3l3s3
changed__$=c5 changed__mind=b-4j4l6v-3 changed_color=c5 changed_color_$=c5 changed_my=b-4j4l4
changed_my_mind=b-4j4l6v-3 changing=g3 changing__diaper=g3 changing_a=g3 changing_a_diaper=g3
charge=d3 charge_$=d3 charley=c3 charley__every=c3 charley_horses=c3 charley_horses_every=c3
chart=c-4v7 chat=a-6v10 chat_$=a-6v10 checar=g8v-5 check=c-3g3k3 check_$=g-7 check__my=k7v-5
check_on=k7v-6 check_with=g10v-3 check_with_me=g6 checking=u4 checking__me=u4 checking_on=u4
checking_on_me=u4 checkup=r4 checkup_$=r3 cheek=c5 chemo=q-8v8 chequeo=v5 chequeo_$=v3 chest_$=c3v-3
chest__$=c9f5p3 chest__i=c4 chest_feels=v-5 chest_hurts=c3p3 chest_hurts_$=p3 chest_pain=c-12v9
chest_pains=f6 chest_pains_$=f6 children=b3 chinese=f4 chinese_$=f3 chinguen=a3s-5 chinguen_$=a3s-5
chip=e5 chofer=c-7i5 choke=b-3c6 choked=c-3 choked__last=c-3 choked_me=c-3 choked_me_last=c-3
choking=c8 chole=a7 choose=a3 choose__opt=a3 choose_to=a3 choose_to_opt=a3 chorrillo=c3 chorro=c4
chorro_$=c4 christmas=e3 christmas_$=e3 ciatica=c6 ciatica_$=c6 cierra=c4f6 cierra_$=b-6c8f7v-9
cinco=o3t4 cita=a-4b-6c-6d-3f3g-9h-4j5k6m4n-4p-3u-3v-3 cita_$=a-9b-7c-5m-3q-10v4 cita__el=q7
cita__jueves=q-3 cita__manana=f3 cita__martes=j3k-3 cita__otro=f3 cita__que=m4q-3 cita__viernes=q4
cita_al=k3q10 cita_al_viernes=q4 cita_del=j5 cita_del_martes=j3k-3 cita_para=f5m4v-3
cita_para_el=k-3q5 cita_para_otro=f3 cita_pero=r3 cita_que=j5 cita_y=a6 claro=r13s-6v-5
claro__de=r-5 claro__la=q4 claro_no=r3 clase=g5 clase_$=g5 class=g4r-3 clavo=c5r-3 clavo_$=c5
cleaning=e4 cleared=c-8v4 cleared__$=c-3v3 cleared_up=c-8v4 cleared_up_$=c-3v3 click=h7v-5
click_$=h6v-3 cliente=c-3 cliente_$=c-3 clinic=e3h-3k-3m3 clinic_$=a-5e7v7 clinic__$=b5
clinic__the=b-3 clinic_down=b5 clinic_down_$=b5 clinica=b3i-3 clinica_$=b5v-5 clinica__la=m-3
clinica_es=m-3v6 clogged=n4v-3 cloro__querer=c4 cloro_sin=c4 cloro_sin_querer=c4 close=m-3v5
close_$=b-3c3 close__eyes=b6c-5 close__me=o3 close_my=b6c-5 close_my_eyes=b6c-5 closed=b3 closet=v5
closet__my=v5 clot=c3v-4 cloudy=c3 coach=b3 coach__me=b4 coach_touched=b4 coach_touched_me=b4
coffee=v6 coffee__$=v4 coin=b-3c5 coin_$=c4 cold=j3 cold_$=c4v-4 colds=v5 colesterol=v3
colesterol_$=v4 colgar=b3 colgar_$=b3 colicos=c3 color=c7 color_$=c6 coma_im=b-3 comadre=i4v-3
come=b4d-6f4g-10h-4i3j6k6l-4n7q4v-3 come_$=b-6j4v-7 come__$=b-4n7v-3 come__after=f8 come__me=d-3i7
come__the=e3 come__what=k5 come__with=v9 come__you=c5 come_again=n9 come_again_$=n8 come_back=b6
come_get=d-3i7 come_get_me=d-3i7 come_in=b-3g-3q6 come_in_$=j3 come_in_with=v9 come_monday=b-4f6k3
come_out=v6 come_to=c4e3 come_to_the=e3 come_y=b4 comenzar=l7 comer=a-6b-4v7 comer_$=a-6
comer__bebe=b-4v-3 comer_al=b-4v-3 comer_al_bebe=b-4v-3 comer_nada=c4 comer_nada_$=c4
comes__back=c4v-4 comes_right=c4v-4 comes_right_back=c4v-4 comida=c4 comida_$=b3v-6 comiendo=g5
coming=a-4e-3j8 coming_$=b-7c-5j12r3v5 coming__me=b6c-3 coming__of=b-3 coming__with=c3 coming_and=j3
coming_back=b5 coming_back_$=b5 coming_for=b8c-3 coming_for_me=b6c-3 coming_in=b-5 coming_in_$=b-3
coming_out=b-3 coming_out_of=b-3 comment=v4 comment_$=v4 como=a4n3s-3 como_$=a-9n17v-6
como__$=a-5i5n3r5 como__esto=a4 como__las=n-4q3 como__los=a12v-5 como__mataron=b3 como__mi=b-3m5v3
como__roble=v4 como__sin=b4 como__todo=v4 como_a=n-4q3 como_a_las=n-4q3 como_consiguieron=m5
como_consiguieron_mi=m5 como_de=c-3v4 como_de_todo=v4 como_decirle=b4 como_dijo=r-3 como_funciona=m4
como_funciona_esto=m4 como_hacerle=b5 como_ir=c-5i6 como_ir_$=c-6i6 como_lo=b3 como_lo_mataron=b3
como_me=a3 como_no=c-3r10s-6 como_no_$=r8s-5 como_no_mi=b-3 como_que=m-5 como_quito=a4
como_quito_esto=a4 como_se=m9n-7 como_un=c3v3 como_un_roble=v4 company=g8 complain=g-3v9
complaint=d4 complete=n3 complete_$=n3 complicated=d4 compre=b3e6v-4 compre__chip=e4 compre__soga=b4
compre_este=e7 compre_este_chip=e4 comprendo=f6 comprendo_$=f6 computadora=d-7m4 computer__a=v3
comunicar=d9 comunicar_con=d6 comunico=d-4g4 con=d3f-7h5i-8j-5k-4l-6n-7 con__$=a-6c14e3g-4j-3m-8v-11
con__boca=c3 con__cigarro=b6 con__de=t3v-4 con__doctor=b-5e-8v7 con__dolor=c4 con__la=v6
con__llamadas=a3 con__machete=b3 con__me=d4 con__medico=r-4 con__mensajes=a11 con__mismo=v4
con__muchacha=d3 con__no=h9 con__persona=e5 con__tengo=m3 con__viejita=b3 con__ya=v4 con_alguien=d6
con_alguien_$=d6h-8 con_alguien_de=d4h-3 con_chorrillo=c3 con_el=b10c-16d10q-6v3 con_el_$=b5h5
con_el_doctor=h-4 con_el_mismo=v4 con_ella=c-3h3 con_ella_$=c-3 con_esa=a5 con_gusto=r3
con_gusto_$=r3 con_la=a-3c6d4e-4 con_la_boca=c3 con_la_muchacha=d3 con_las=a3 con_las_llamadas=a3
con_los=a14c-4 con_los_mensajes=a11 con_mas=t-3 con_mi=b3g5 con_mi_viejita=b3 con_mis=b-5g4
con_nada=b-6c12 con_nada_$=b-6c12 con_nosotros=e3 con_otra=d-6e6h7 con_otra_persona=d-5e6h4
con_otro=r-4 con_otro_medico=r-4 con_patel=h9 con_patel_no=h7 con_que=h-7v10 con_quien=d4v-3
con_quien_tengo=m3 con_tanto=a3 con_tanto_mensajes=a3 con_te=v4 con_un_cuchillo=b-3
con_una=a-6b-4d-3e-5h3m4 con_una_doctor=h6 con_usted=v6 con_usted_$=v6 confio=b4h5 confio__mi=b5
confio_en=b4h5 confio_en_mi=b5 confirmo=g4o-3 confirmo__$=o-3 confirmo_manana=o-3
confirmo_manana_$=o-3 conflict=k3 confundido=c7 confundido_$=c7 conmigo=c-3 conmigo_$=a4
connect=d4v-3 connect__to=d3 connect_me=d4v-3 connect_me_to=d3 connection=n5 connection_$=n5
conocimiento=c4 conocimiento_$=c4 conozco=e7 conozco_$=e4 conozco__esa=a3 conozco_a_esa=a3
consent=a4v-4 consent_$=a11v-3 consent_to=a-4 consentimiento=a6 consentimiento_$=a6 consiguieron=m5
consiguieron_mi=m5 consuelo=b3 consuelo_$=b3 consulta=j3v3 contact=f5 contact__$=f-4j4
contact__again=a-4 contact_me=b-3f7j3 contact_me_$=f-4j4 contact_me_again=a-4 contacted=a6b-3
contacted__$=a3 contacting=b3 contacting_me=b4 contestar=m5v-9 contestar__$=m5v-9 contesto=g4v8
contesto_$=g4v8 continuar=a-3l5 continue=l6 contracciones=c3 contractions=c6 control_$=b4
conviene=f3o3 conviene__$=f4 conviene_mas=f4 conviene_mas_$=f4 cooking=b-3g10v-3 cooking_$=g8
cool=v4 cool__$=v4 copay=b-5v6 copay_$=v3 copd=c5 copd__bad=c4 copd_is=c4 copd_is_bad=c4
cope=b7c-3v-3 cope_$=b5 coping=b11c-4 coping__all=b5c-3 coping_at=b5c-3 coping_at_all=b5c-3
cops=b7d-4 cops__$=b6d-3 cops_please=b7d-3 cops_please_$=b6d-3 corazon=c3 corazon_$=c8
corazon__$=b4c-7 corazon__mil=c3 corazon_a=c3 corazon_a_mil=c3 corazon_roto=b5c-8
corazon_roto_$=b5c-8 corran=v4 corran__la=v4 corran__uno=v12 corran_por=v4 corran_por_la=v4
correct=v-5 correcto=e-4v-4 correo=v7 corta=b5n3 corta_$=n4 cortada=c4 cortando_$=n6 cortar=a-3b8
cortar_$=a-3b4 corte__muneca=b10c-5 corte__un=b-6c3 corte__venas=b6c-5 corte_con=b-6c3
corte_con_un=b-6c3 corte_las=b11c-12 corte_las_muneca=b4c-6 corte_las_venas=b6c-5 cortenla=a3
corto=n6 corto_$=b-8n7 cosa=n9v-5 cosa_$=n9v-8 cosas=c4 cosas_$=v6 cosas__$=b3 cosas__no=c5
cosas__sentido=b-4 cosas_malas=b3 cosas_malas_$=b3 cosas_que=c5 cosas_que_no=c5 cosas_sin=b-4
cosas_sin_sentido=b-4 costo=i-4v6 cough=f3s-3v6 cough_$=c-3f4v6 cough__go=c3 cough_wont=c3
cough_wont_go=c3 coughing=c7v-6 could=k6m-4r-3 could__$=k5r-4 could__a=v6 could__it=g-3
could__not=a6 could__phone=g4 could_a=i5 could_be=r-4v12 could_be_$=r-4v12 could_do=g-3 could_i=v-3
could_see=h3v-5 could_see_$=h3v-5 could_somebody=g5 could_somebody_phone=g4 could_take=k6v-10
could_we=q3 could_you=a4 could_you_not=a6 counting=b6 counting__pills=b6 counting_my=b6
counting_my_pills=b6 course=r5 court=g4 cousin_$=e3 covered=c3 covered_$=v3 covid=e5v3 covid_$=e6
cowboys=b-3v7 cowboys_$=b-3v7 coworker=c-5v4 crap=c6 crap_$=c6 crash=b5v-4 crashed=v4 crashed__me=v4
crashed_on=v4 crashed_on_me=v4 crashing=c-7v5 creo=c4v-7 creo_que=b-5v-4 creole=d-4 cried=b-4
crime=v3 crisis=b13v-8 crisis_$=b9v-3 crisis__$=b5v-3 crisis_line=b4 crisis_line_$=b4 cross__$=v3
cross__off=a3 cross_me=a3 cross_me_off=a3 crown=v5 crying_$=v-3 crying__$=b5 crying__the=b10
crying_anytime=b5 crying_anytime_$=b5 crying_from=b-11v9 crying_since=b9 crying_since_the=b9
cual=m3o-7 cual__la=n9o-6v-7 cual_cita=m3 cual_era=n9o-6v-7 cual_era_la=n9o-6v-7 cual_es=m4n-5v5
cuales=n8 cuales__las=n4 cuales_eran=n5v-3 cuales_son=n3 cualquiera=h3r7 cualquiera_menos=h5
cuando=c3g5q5 cuando__$=m4v-4 cuando__a=g9v-13 cuando__acuesto=c6g-3 cuando__da=b3 cuando__diga=q5
cuando__el=v9 cuando__mi=v10 cuando_llegue=g5v-7 cuando_llegue_a=g5v-7 cuando_me=b-6g-4
cuando_me_acuesto=c6g-3 cuando_regrese=g3 cuando_regrese_$=g3 cuando_toma=b3 cuando_toma_$=b3
cuando_usted=q7 cuando_usted_diga=q5 cuanto=b-4c-5r-5v10 cuanto__la=v4 cuanto__va=v3 cuanto_me=n4
cuanto_me_va=v3 cuanto_sale=i3 cuarto=b3 cuarto_$=v3 cuarto_me=f5 cuatro=t3v-5 cubre=v3
cuchillo_$=b3 cuello=b8c-3v-3 cuello_$=b8c-4 cuenta=v4 cuenta_$=v3 cuerpo=c4 cuerpo_$=b-3
cuesta=c-3v8 cuesta__$=c5 cuesta__ojo=c-7v7 cuesta_respirar=c5 cuesta_respirar_$=c5 cuesta_un=c-7v7
cuesta_un_ojo=c-7v7 cuidadora=b6c-4 cuidadora_$=b6c-4 cuide=b-3u8v-3 cuide_$=b-3u8v-3 cuido=b-4
curiosidad=b-3v4 customer=d3v-5 cut=c4n5u-3v-4 cut__$=a-13n13 cut__close=b-3c4 cut__hand=b-3c4
cut__out=a12n-7 cut__wrists=b6c-4 cut_it=a10n-7 cut_it_out=a10n-7 cut_my=c6 cut_my_hand=b-3c4
cut_myself=c-5 cut_off=a-10n10 cut_off_$=a-10n10 cut_out=b-6n5 cut_out_$=n5 cut_wont=b-6c9
cut_wont_close=b-3c4 cuts__over=c-3 cuts_all=c-3 cuts_all_over=c-3 cutting=b7c-8 cutting__$=b4c-3
cutting_again=c-3 cutting_again_$=c-3 da=a-3b3c-4h-3i3n-3r5t-3 da__$=c9v-4 da_asco=b-4 da_de=v4
da_igual=b3c-3r6 da_igual_$=b6 da_miedo=b6 da_pena=b-5v7 da_taquicardia=c4 da_taquicardia_$=c4
da_un=i6 da_vueltas=b-7c7 da_vueltas_$=b-7c7 dad=c6v-3 dad__again=c3 dad__us=b4 dad_fell=c3
dad_fell_again=c3 dad_hits=b3 dads=e3 dads__$=e4 dale=r9 dame=c-3g5 dan=q-3 dan__$=v4 dan__de=b5
dando=c-3g3v-4 dando__comer=b-4v-3 dando_de=b-4v-3 dando_de_comer=b-4v-3 danger=v5 danger_$=v5
dano__inyeccion=c3 dano_la=b-3c5 dano_la_inyeccion=c3 dark=b12c-3v-5 dark__$=b11 dark_place_$=b3
dark_thoughts=b6 darme=a3 darme__baja=a3 darme_de=a3 darme_de_baja=a3 date=g-3h-4k10n-6v-3
date_$=b6h-3k8n-6 dates=k4v-4 datos=a4 daughter_$=b-3 daughter__$=c-3 daughter__at=b4
daughter__her=c3 daughter__me=g-3 daughter__the=c5 daughter__this=v8 daughter_arms=c-3
daughter_arms_$=c-3 daughter_broke=c3 daughter_broke_her=c3 daughter_cant=i3 daughter_drives=g-3
daughter_drives_me=g-3 daughter_has=v-3 daughter_set=v8 daughter_set_this=v8 day=b7k4n-7p-5q-7u4v7
day_$=b9g-8p-3q-5v6 day__$=k4 day__it=v6 day_for=k3 day_please=k4 day_please_$=k4
days=c6f5g-4n6q-4v-3 days_$=b-4f6i4 days__$=c4 days__im=b3 days_and_im=b3 days_i=b5
de=c-6g-3h-3i-6k-3m6n-3q-3s4t3 de_1954=b5 de__$=a-3e3f-5i-4j-8k-4m-6t-3u3 de__3=q3 de__5=f5
de__a=n4t-3 de__al=c6v-6 de__anoche=v4 de__baja=j4 de__cama=b4 de__cara=c-6v5 de__casa=b10
de__cirugia=c3 de__cita=f-3 de__con=v3 de__cuidadora=b6c-4 de__de=a-5c-6e-8r-8t12 de__del=o-3t9v-9
de__dias=f6 de__doctor=h-7m9v-6 de__en=a-4l7 de__es=a-3c-5v4 de__gripe=c-5v5 de__hasta=g3
de__lista=a11l-6s3 de__manera=n4s4 de__me=a-3f-4m9 de__mensajes=a6f-3l-3v-4 de__mi=j4
de__nervios=b8v-3 de__nieto=c5 de__no=b-4v7 de__o=v-4 de__oficina=v-4 de__operacion=v-4
de__parada=c8v-4 de__please=f9 de__que=c8s3t4v-4 de__quiero=a3 de__resultados=v-5 de__sacaron=m4v-5)";

}  // namespace rb::grammar
