#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning8;
const std::string_view kLeaning8 = R"(
~repr=a-3d5k5 ~repre=d7 ~repro=k5 ~rer=b-3c3 ~rer>=b-3c3 ~res=a-4e-3f-4g-5i-6n-5s-4u-9
~res>=a-3c6f-6g-4h4m4v-5 ~resc=g-6j-4k10q3 ~resch=g-5j-4k10q3v-4 ~rese=a-5d5j6v-6
~resen=a-4d6j6n3v-3 ~resi=i-3 ~resic=c6 ~resid=h3 ~resp=a4c4 ~respe=a3 ~respi=c6 ~ress=g-3m-6n-3v7
~ress>=b-3m-5v5 ~resse=v5 ~ressi=b3 ~ressu=c3 ~rest=a5c-5e-6 ~resta=l3 ~resto=a6 ~resu=a-8c-7l6v6
~resum=l7 ~ret=a3b-3c7d6g-5k-4v-10 ~ret>=b3 ~reta=c5d6v-3 ~retar=d6 ~rete=f5v-3 ~reti=a5q3
~retir=a5q3 ~reto=c4 ~rev=a7b9c-5l-3v-9 ~reve=b5 ~rever=b6 ~revo=a9b4c-8v-4 ~revok=a9 ~revol=b8c-3
~rew=c3 ~rew>=c3 ~rey=c-3d-4f4r6 ~reye=d-3r6 ~reyes=d-3r6 ~reyo=f5 ~reyol=f5 ~rfe=c-6n3 ~rfec=c-4
~rfect=c-4 ~rga=c5v-3 ~rgan=b-4c5 ~rgant=b-4c5 ~rge=a6b7e-6i-4j8m-5v-7 ~rgen=b9j3v-3 ~rgenc=b9
~rget=a6v-4 ~rget>=a7v-4 ~rgi=c3 ~rgo=v6 ~rgot=v6 ~rgot>=v6 ~rgu=a4 ~rgy=c3 ~rgy>=c3 ~rha=v3
~rhap=v3 ~rhaps=v3 ~ri>=o4q4 ~ria=e5g-5v-3 ~ria>=e5g-3 ~riag=c4 ~riage=c4 ~rian=b3 ~rian>=b3
~rib=b-12c3d-3h-6i-5k-3l6n-8o-4q-6v-7 ~riba=l3p-5s-4 ~ribam=a-4g5 ~riban=e-3f-3p-5s-4 ~ribe=b-3g3
~ribem=a3g4 ~riben=a-3m4 ~ribie=e3 ~ribl=b-5c6 ~rible=b-5c6 ~ric=g-3
~rid=a-8c-7d-8e-4h-6i14m-4n-6o3p-3u-3v-8 ~rida=b-10o3 ~rida>=b-5c4 ~riday=b-3o3
~ride=a-4b-5c-8e-3i17j-5v-14 ~ride>=a-3b-5c-8e-3i14j-5v-7 ~rides=i5v-6 ~ridg=b4 ~ridge=b4 ~rido=b4v3
~rido>=b4v3 ~rie=b9c-4g-6i-4v3 ~rief=b8c-8 ~rief>=b8c-8 ~rien=e-7h3v4 ~rienc=h4 ~riend=b7c-5v3
~rif=b10c-3 ~rifi=b5 ~rifie=b5 ~rify=b5 ~rify>=b5 ~rig=c3g-7r7 ~righ=g-7r7 ~right=g-7r7 ~ril=c4
~rill=c6 ~rillo=c4 ~rim=b5o3 ~rime=o3 ~rimer=o3 ~rimi=b5 ~rin=b-9d6g-3j-5n6o3q-4r3v6 ~rin>=f6
~rina=c7v-3 ~rina>=c4 ~rinc=c-3n6 ~rine=b-4v3 ~rine>=b-4c3v4 ~ring=a5b-10d8e4i4j-3o3
~ring>=b-14d9e5i4j-3o3 ~ringi=c5v-4 ~rino=i-4v4 ~rio=a-3b-8c3d-4g-3h-3k-3v5 ~rio>=v4 ~riod=c4
~riod>=c4 ~rios=b-7g-3 ~rios>=b-3g-3v-4 ~rip=a9b-7c6j-5v3 ~rip>=c7g5v-7 ~ripa=c3g-3 ~ripc=a5
~ripci=a5 ~rir=b12 ~rir>=b6f3 ~rirm=b6 ~rirme=b6 ~ris=a-7b6g-7h-3v9 ~risa=b-3v7 ~risa>=b-3v7
~risi=b8c-3v-5 ~risis=b8v-5 ~rist=v8 ~rist>=c3 ~riste=v9 ~rists=b6 ~rit=c-4f-5g10m-4n-3q-4
~rita=c-6f-5g4 ~rita>=c-6f-4g4 ~rite=e4g6 ~rite>=g6 ~riv=b-8e-4i10o4s-4v-5 ~rive=b-8d-4g-4i12o4
~rive>=b-3c6i5 ~river=c-9i5v-3 ~rives=i4 ~rivi=f4g7 ~rivin=f4g7 ~riz=a4e-3 ~riz>=c3 ~rje=v6 ~rjet=v6
~rjeta=v6 ~rk>=i-4j-4v5 ~rked=d3 ~rked>=d3 ~rki=a-3b-5c-4e-4g7 ~rkin=a-3b-5c-4e-4g7
~rking=a-3b-5c-4e-4g7 ~rla=k5 ~rla>=k5 ~rld=b8v-3 ~rld>=b8v-3 ~rle=a-4b8f4 ~rle>=a-4b9c-3f4
~rli=k5v-4 ~rlie=k5v-4 ~rlier=k5 ~rlo=b-5g3n3v-3 ~rlo>=a-3g4n3v-3 ~rly=i-3v3 ~rly>=i-3v3
~rm>=a-3g-6v4 ~rma=c-5g-7i-6r3s3v6 ~rma>=b5s3 ~rmac=b-5c-3d3m3v4 ~rmaci=m3v5 ~rmad=b4 ~rmado=b4
~rmal=v4 ~rmal>=v4 ~rman=e6h3 ~rmana=e3h3 ~rme=e-5g-4h-6n-5s-4 ~rme>=d-4e-4g-8h-5n-4s-3 ~rmer=d6
~rmera=d6 ~rmi=a5b-4d-8e-3g5i-3m-3v-7 ~rmig=c3 ~rmigu=c3 ~rmin=c-5 ~rmir=c3g3 ~rmir>=c3g3 ~rmis=a7
~rmiss=a6 ~rmit=g5 ~rmu=v3 ~rmul=v3 ~rmula=v3 ~rn>=c3g-7l4v-4 ~rna=b-6c6i4v-5 ~rna>=c3 ~rnas=c3
~rnas>=c3 ~rnat=i5v-3 ~rne=b-5o3p-4v5 ~rned=c5 ~rned>=c5 ~rnes=o3p-3 ~rnes>=o3 ~rni=b-9c3q4v5
~rnin=b-7q4v5 ~rning=b-7q4v5 ~rno=b3c-8 ~rno>=b4c-5 ~rnoo=g-4 ~rnoon=g-4
~ro>=a-3b8c-13g-4j-4m-4n-15o-4r3s-8t6u-10 ~roa=i4u-4v-4 ~road=i4u-3 ~road>=u-3 ~roads=i4v-3 ~roat=c3
~roat>=c3 ~rob=b-3c-9g-3h-4 ~robe=e4 ~rober=e4 ~robl=c-5v8 ~roble=c-5v8 ~robo=b-5c-3 ~robot=b-4c-3d3
~roc=b4e-3i5u5 ~roca=i5 ~roca>=i5 ~rock=b3u5 ~rock>=b3u5 ~rod=b-3c5h-3 ~rodi=b-3c5h-3
~rodil=b-3c5h-3 ~rog=b6k5 ~roga=b7 ~rogr=k5 ~rogra=k5 ~roi=c5v-3 ~roin=c5v-3 ~roin>=c5v-3
~rok=a-4b6i3 ~roke=a-4b6 ~roken=b8v-4 ~rol=a3b-4c-3l5 ~rol>=v6 ~roll=a3b-3l5 ~roll>=a3b-3l7v-4
~rom=a6e-9g-6l-5m4o-4 ~rom>=a3e-6g-5l-5o-3 ~roma=m5v-5 ~roma>=m5v-5 ~romp=a3 ~ron=d-5e13l-4n-9t3v3
~ron>=e7h3i4m4n-5 ~rong=a-5b-5d-5e6g-3 ~rong>=a-5b-5d-5e6g-3 ~roo=a-4g-4m-3n-4 ~roof=b4 ~roof>=b4
~room=m-3n-4v3 ~room>=m-3n-3v3 ~roomm=e4 ~rop=a10 ~rop>=a12b-3j3 ~rope=b4c-3 ~rope>=b4c-3 ~ropo=b5
~ropos=b5 ~ropp=c4 ~ror=b4 ~ror>=b4 ~ros=b-11c-3e8h-3n-5 ~rosa=e4v-4 ~rosa>=e4v-4 ~ross=b-3c-3
~ross>=c-3v5 ~rot=b12c4g-5v-11 ~rota=b8g-3 ~rota>=b8g-3 ~rote=b6v-4 ~rote>=b6v-4 ~rou=a-5h5i3q5
~roub=i3 ~roubl=i3 ~roug=d4h6n3v-5 ~rough=d4h6n3v-5 ~roun=q3 ~round=q3 ~rout=i3 ~rov=h5m6v-6
~rove=m8 ~rove>=m8 ~rovi=h5 ~rovid=h5 ~row=b-3c4g4n-4o3p-4q3r-5 ~row>=n-3o3p-3q4v-5 ~rowi=b-4c8
~rowin=b-4c8 ~rowni=b3 ~rpo=g3v-4 ~rpo>=c4 ~rpos=b4c-3 ~rpose=b4c-3 ~rpr=f5 ~rpre=f5 ~rpret=f5
~rpu=c3 ~rpul=c3 ~rpull=c3 ~rqu=d6 ~rque=d6 ~rquen=d8 ~rra=a6b3g-3j-3 ~rra>=b3f4 ~rral=k3 ~rram=a4e3
~rrame=a4 ~rran=v6 ~rran>=v6 ~rre=a8b-11f-3i-6j5m-7n3v3 ~rre>=n8v-3 ~rrec=a-4r3 ~rrect=a-4r3
~rreg=i-5v5 ~rregl=i-5v5 ~rrem=j3 ~rreme=j3 ~rren=a5k-3 ~rrenm=a3 ~rreo=v5 ~rreo>=v5 ~rrh=c4
~rri=c10 ~rrib=b-5c6 ~rribl=b-5c6 ~rrie=v4 ~rrien=v4 ~rrif=b8 ~rrify=b5
~rro=a-12e-9f-7h-6m-3n-6o4p-3q3r-4 ~rro>=e-6i4v5 ~rror=b4 ~rror>=b4 ~rrow=n-3o3p-3q4v-5
~rrow>=n-3o3p-3q4v-5 ~rry=e-3g-4j-3v4 ~rry>=e-3g-4j-3v4 ~rs>=b-8c3f-7h-4i8m-6n-6q-5r-3v4
~rsd=b-3o-5q6 ~rsda=b-3o-5q6 ~rsday=b-3o-5q6 ~rse=c6d7e-5f-4g-5i-5k-3n-5r4u-3
~rse>=c3d7e-3f-4g-4i-5k-3n-5r4 ~rsel=m3 ~rself=m3 ~rsi=a-3b9c-6i-3 ~rsid=i-3 ~rside=i-3 ~rsin=c-3
~rsing=c-3 ~rso=b-8c-4d7e5k-3m-5n-3r-3t-3 ~rson=b-8c-4d7e5k-3m-5n-3t-3 ~rson>=a-4b-5d8e6v-4
~rsona=a3 ~rst=a-3b-7e-4f3n4r-3v-4 ~rst>=b-6c3 ~rsta=f3 ~rstan=f3
~rt>=a-9b-4c3d-12e-4f-7l20m-8n-4q-4s4u-4v3 ~rta=b3c-6d-5g-9k-6n4 ~rta>=b9c-6n4v-3 ~rtab=h3 ~rtabl=h3
~rtal=v8 ~rtal>=v8 ~rtar=b4e6v-3 ~rtar>=b4 ~rtb=b4v-4 ~rtbu=b-3 ~rtbur=b-3
~rte=a4d-6e-4g-6l-3o5p-3r-3 ~rte>=f-6v-5 ~rten=a7c-4 ~rten>=a3c-3 ~rtenl=a3 ~rtes=v-8 ~rtes>=v-8
~rth=a3b6c-3m3q-4t3v-9 ~rth>=b7 ~rthe=a4 ~rther=a4 ~rti=c4v3 ~rtin=c3 ~rting=c-4v5 ~rtm=d3 ~rtme=d3
~rtmen=d3 ~rto=b3c-9n3q-3 ~rto>=b3c-9n3q-4 ~rts=b-5c4l5v-4 ~rts>=b-5c4l5v-4 ~rtu=f7 ~rtug=f7
~rtugu=f7 ~rty=o4v7 ~rty>=o4v7 ~ruc=c-6i4m6 ~ruck=c-4i4 ~ruck>=c-4i4 ~rud=b-3c9 ~rue=v8 ~rug=a-3v3
~rugs=c-3 ~ruh=a3 ~ruh>=a3 ~rui=c4 ~ruis=c4 ~run=a-4c3e-4g-4i6 ~run>=n3 ~runk=b3 ~runk>=b3
~runn=a-3i5v3 ~runni=a-3i5v3 ~runs=c4 ~runs>=c4 ~rus=e-4f4 ~rus>=v5 ~rust=b3e-3 ~rust>=b4
~rve=a3r7v-8 ~rven=r4 ~rven>=r4 ~rvey=a3 ~rvi=c-12d6v7 ~rvic=a4 ~rvio=b3 ~rvios=b3 ~rvis=d4
~rviso=d4 ~rvo=b4 ~rwa=k5v-4 ~rwar=k5v-4 ~rward=k5v-4 ~ry>=a-9b6c-12e-6l-3m-3o-4q-12s-3u-9v7 ~ryi=b3
~ryin=b3 ~rying=b3 ~ryt=b3c-3 ~ryth=b3c-3 ~rythi=b3c-3 ~ryw=i4 ~rywh=i4 ~rywhe=i4 ~rza=c4
~rzas=b-5c6 ~rzas>=b-5c6 ~sa>=a-6c-3d-7e8k5q-3r-3u-4v-5 ~sab=b-4c-8o-3q3s-3v8 ~saba=c-4o-3q6
~sabad=c-4o-3q6 ~sabe=f4v3 ~sabe>=m-5v10 ~saber=f4v-5 ~sac=a9b-5v4 ~saca=m3 ~sacan=a3 ~sacar=m3
~sact=a8 ~sacti=a8 ~sad=a4b5 ~saf=b7e-3 ~safe=b7e-3 ~safe>=b7e-3 ~sag=a5b-7c-4e-3q-4 ~sage=b-4l3
~sage>=b-4l3 ~sagi=a6 ~sagin=a6 ~sai=a6 ~said=a6 ~said>=a6 ~saj=a4b-5h-3 ~saje=a3b-5h-3
~sajes=a3b-5h-3 ~sal=a4c3e-5f-5m-5n-5u7v-4 ~sale=b-3r3v-5 ~sale>=r3v-5 ~salg=a8 ~salgo=a8
~sali=a3c3m-3v3 ~sali>=c4t3 ~salid=b6c-7 ~salie=b-5 ~salio=b-4c7 ~salir=a9c-3i3 ~salo=g3 ~salon=g3
~salu=u7 ~salud=u7 ~salv=a-3b7 ~sam=h5v-5 ~same=h5v-3 ~same>=h5v-3 ~san=a-7b-3f-4g-11v10 ~sand=b5
~sando=b5 ~sang=a-4b-6c3e4i-3v3 ~sangr=a-4b-6c3e4i-3v3 ~sano=v6 ~sano>=v6
~sap=a-6b3d-4f-5g-3n-3q9v-8 ~sap>=a-3b-4q9v-7 ~sapa=b4 ~sapar=b4 ~saq=a7 ~saqu=a7 ~saque=a7
~sar=a-12c5g5u3 ~sar>=c3v-4 ~sarl=g5 ~sarlo=g5 ~sarm=u3v3 ~sarme=u3v3 ~sarp=c3 ~sarpu=c3 ~sas=p6v5
~sas>=p6v5 ~sat=o-3q6 ~satu=q5 ~satur=q5 ~sau=b8 ~sav=b11c-6 ~save=b8 ~save>=a3b4 ~saved=a-4b5
~saw=j3 ~saw>=j3 ~say=b-3c3e-4h-4n10q-5r-6 ~say>=b-4n11q-5r-6v-3 ~says=a-3 ~says>=a-3 ~sba=e3
~sban=e3 ~sband=e3 ~sca=a-11b7c3d-4e5g-3h-4j-7m3n-4r-3 ~sca>=e5 ~scal=c4 ~scalo=c3 ~scam=m6
~scam>=m5 ~scan=a-4b4e5v-4 ~scans=a-4e5 ~scar=a-3b3v4 ~scar>=i3 ~scare=a-3b5c-3 ~scary=v5
~sch=a-9b-5h-3i-4k6n-6 ~scha=c5 ~schar=c5 ~sche=a-4b-4k5 ~sched=a-4b-4k5 ~sco=b14c-7g-5l-3v-9
~sco>=b7 ~scog=b5 ~scon=a6 ~scond=b3 ~scont=a6 ~scr=a11b-4c-6d-3h-5i-5k-7l6n-3o-3q-4u-5v-4 ~scra=j3
~scre=a5v-4 ~screa=a4v-4 ~scri=a7b-7c-10d-3h-5i-5j-7k-3l6n-7o-3q-4
~scrib=a3b-6c-7h-5i-4l7n-7o-3q-4v-7 ~scrip=a7j-5v5 ~scu=a-4h3n9 ~scuc=c-3h4n8v-3 ~scuch=c-3h4n8v-3
~scue=v4 ~scuel=v4 ~sda=b-7d-3h-3n-3o3p-4q3s-4t-3u-4v-6 ~sday=b-7d-3h-3n-3o3p-4q3s-4t-3u-4v-6
~sday>=b-6h-3o3p-3s-4u-4v-5 ~sde=c3g-8n4r4 ~sde>=c3g-8n4r4
~se>=a3b-7c3g-8i-5j-5l-12m-4n3o-6p4q-7r-4s-7t-7u-4v-5 ~sea=a7b-5e-3h10r4v-9 ~sea>=h6r4v-7 ~seb=i3
~sec=a-3b-5d4 ~sec>=g8 ~seco=g-4 ~secon=g-4 ~secr=d6 ~secre=d6 ~sed=a-6e9f-5g-7l-4s-4v-6
~sed>=a-6e9f-5g-7l-4s-4v-6 ~see=d-3e-6f-4h8i-4j5k-5n-4v-3 ~see>=b4e-4g3h5k-4n-4 ~seei=c3 ~seein=c3
~seen=j6 ~seen>=j6 ~sees=h3 ~sees>=h3 ~seg=a-4c-6e-4o3s-7v3 ~segu=a-4c-6e-4o3s-7v3 ~segui=b6v-4
~segun=f4o3 ~segur=g-4m3s-6v8 ~sel=a-3b3 ~self=b4q-4 ~self>=b4q-4 ~sem=c6d5v-6 ~sema=c8v-5
~seman=c8v-5 ~seme=d5 ~seme>=d5 ~sen=a7d4e-5h-5i5l4n5q-3v-3 ~sen>=a9k4 ~sena=e-5n7 ~senal=e-5n8
~send=a3c-3i4j-5l6 ~send>=a3b3f-5i4j-5n4v-6 ~sendi=f4l4v3 ~seno=v-4 ~senor=v-4 ~sens=c6 ~sense=c6
~sent=d3e-4j5v4 ~sent>=d-4v9 ~senta=d8 ~senti=b5 ~seo=c3 ~sep=v7 ~sepa=v9 ~ser=b5f3g-8h-5i-4j-3n-4r4
~ser>=c3f4 ~seri=v4 ~seria=v4 ~serv=a4 ~servi=a4 ~sery=b5 ~sery>=b5 ~ses>=c4g3 ~seso=d4 ~sesor=d4
~sesp=b4 ~sespe=b4 ~set=c-4p4v6 ~set>=p4v3 ~sev=t3 ~seve=t3 ~seven=t3 ~sew=j4 ~sewh=j4 ~sewhe=j4
~sfe=d3i-3 ~sfer=d3i-3 ~sfer>=d3 ~sh>=a-3d-3e-4f8g-4i-9j-8l-6m-6n-13s-5u-3v-4 ~sha=a-4b-5c10j4
~shak=c5g-4v-8 ~shake=c9 ~shal=g5 ~shall=g5 ~shap=v3 ~shape=v3 ~she=a-4e8k-5v-3 ~she>=a-3c-5e7h5k-4
~shes=b-4v-5 ~shes>=b-4v-5 ~shi=k5m3 ~shif=k5q3 ~shift=k5q3 ~shin=m3 ~shing=m3
~sho=a-3b4d-3j5m-5n-4q-3r9s-5t-3 ~sho>=r11s-3v-6 ~shoe=v5 ~shoes=v5 ~shoo=b8c-5 ~shoot=b3c-3v3
~shop=e4 ~shop>=e4 ~shot=c-4 ~shot>=b-4 ~shotg=b4c-3 ~shou=b3c5e-3i-4 ~shoul=b3c5e-3i-4
~show=j10k6v-8 ~show>=j7k4 ~showe=c3v-3 ~shu=a8c-3i3 ~shut=a8c-3i3 ~shut>=a8c-3
~si>=a-5b-8c-3d-3g-9j-11m-9n-8p-7r12t-3u-11v-3 ~sia=b6f4v-9 ~sia>=v-3 ~sib=k3v5 ~sibl=k3v5
~sible=k3v5 ~sic=a-6b-3c5h-3v8 ~sick=a-3b-3c6r-3v4 ~sick>=a-3b-3c3r-3v4 ~sid=h5i-7v4 ~side=h5i-7
~side>=c3i-6 ~siden=h3 ~sie=a-4b4g-7i-5m-4t4 ~sied=b3 ~sieda=b3 ~siem=v3 ~siemp=v3 ~sien=c3g-3
~sies=r3 ~siest=r3 ~siet=t3 ~siete=t3 ~sig=b3d-8g-10h10u3v-14 ~siga=a3i3 ~sigan=a4
~sign=b-4c-5f3g-5h12l4r3v-3 ~sign>=b-3c-5f3h7l4r3 ~signe=h5 ~sigo=c6 ~sigo>=c6 ~sigu=b7e3
~sigue=b3e3 ~sigui=b3m5 ~sii=r4 ~sii>=r3 ~sik=c9 ~sik>=c9 ~sil=a4i3 ~sile=a4 ~silen=a4 ~sill=c-3i4
~simon=r4 ~sin=b3k-5q-3 ~sin>=a-3k-3u-3 ~sinc=c4 ~since=c4 ~sine=m4 ~sines=m4 ~sing=c-3n3v-4
~sing>=c-3n3v-3 ~sint=v3 ~sinto=v3 ~sio=c4d3n-5 ~sion=c4d3n-5 ~sion>=c4d3n-5 ~sir=c-6r3 ~sirv=c-5r3
~sirve=r3 ~sis=a5b4c-11d3f-6g-4j3s-4v-9 ~sis>=a-4b12c-5e-4 ~sist=a9b-13c-4d3f-3j3s-3v-8 ~sist>=a5
~sista=d4v-3 ~siste=b-5h3 ~sisti=j5 ~sit=a-11f3j4k4l-3n-9 ~sit>=a-5g-10h-3i4j8k3 ~sita=g8v-3
~sita>=g8v-3 ~site=v6 ~site>=v6 ~siti=c7v-3 ~sitiv=c7v-3 ~sito=c-8u3 ~sito>=c-8u3 ~sitt=b-3e9g-4
~sitte=e5 ~sitti=e4 ~six=o4r-4t3v-5 ~six>=v-4 ~siz=v3 ~size=v3 ~size>=v3 ~sk>=b-8c-3d5g8i-3m3q-5v-4
~ske=a5 ~sked=a5 ~sked>=a5 ~ski=a3c4g-3 ~skin=a4 ~skin>=c3 ~sking=a3 ~sla=f3 ~slat=f3 ~slato=f3
~sle=e4g5v-4 ~slee=e4g5v-3 ~sleep=e4g5v-3 ~slip=c3 ~slipp=c3 ~slo=a-5b-5c-8d-3g-9j4k4n8s3v-3
~slot=c-4g-6j5k6 ~slot>=c-4g-6j5k6 ~slow=n9 ~slowe=n7 ~sma=b-3e-3v6 ~sma>=v8 ~smay=b-6c7
~smayo=b-3c3 ~sme=b-3c8e-3v-3 ~smel=b-3c8v-3 ~smell=b-3c8v-3 ~smen=a3 ~sment=a3 ~smi=c-3h3i3
~smis=h3i3 ~smiss=h3i3 ~smo=g-4q4 ~smo>=q4 ~smok=v5 ~smoki=v5 ~sna=c3 ~snap=c3
~snt=a-4b-8e11m-3n-3o-3v-12 ~snt>=a-4b-8e11m-3n-3o-3v-12 ~so>=c-4f-17h-7l-5m-9n-11p-8q-3t-4
~sob=b10v-5 ~sobb=b5 ~sobbi=b5 ~soc=b6c3d4v-5 ~soci=d5 ~socia=d5 ~sog=b4 ~soga=b4 ~soga>=b4
~soi=b-5c5e9 ~sol=b11c-15e-7g-7h3i5m-5n-8r-3u-7v-9 ~sola=a-5b14c-5d-3v-7 ~sola>=a-3b9c-4v-5
~solab=b5 ~sole=b3 ~soled=b3 ~soli=a4 ~solic=a4 ~solo=b-3c-3h4q5r-4 ~solo>=b-3c-3h4q5r-4 ~solu=s3v-3
~solut=s3v-3 ~som=d4f4k-3n-4 ~some=d4f-4k-3n-3 ~some>=g5m3 ~someb=d3v-3 ~someo=g-3v-3 ~somet=d-3q4v3
~son=b-4c-7d4e5k-6p-3r-3t-3 ~son>=a-3c-7d5e6h-7 ~sona=a3 ~soo=d-4k5p3r-3u4 ~soon=d-4k5p3r-3u4
~soon>=d-4u5 ~soone=c3k5v-4 ~sor=a-4b-7c9d8e-7g-6h-7j-3n5q-3 ~sor>=d8 ~sore=c9v-3 ~sore>=c7
~sorr=c-4 ~sorry=c-4 ~sos=b9c-5g-3p5 ~sos>=b9c-5g-3p5 ~sou=c-6r5v-3 ~soul=b5c-3 ~soul>=b5c-3
~soun=r5 ~sound=r5 ~soy=b-4c-8e10g-3i-3j-3 ~soy>=b-4c-8e10g-3i-3j-3
~spa=a3b-13d-5f10g-13i-4k-6l-5m-14q-3u-4v-10 ~spac=j3n4 ~spaci=j3n4 ~spal=c6 ~spald=c6
~spam=a10e-4m-5 ~spam>=a9e-4m-5 ~span=a-8b-8c-6d-4e-5f14g-6k-4l-3m-6n-5r-3v-6 ~spani=a-4b-3f7
~spano=f8 ~spas=c5v-3 ~spasm=c5v-3 ~spe=a-5c-7d3k-4l-4q-3v-8 ~spea=a-3b-6d6f3v-5
~speak=a-3b-6d6f3v-5 ~spec=h3 ~speci=h3 ~spee=c5 ~speec=c5 ~spen=a4 ~spend=a4v-4
~sper=a-8b8c-10d-3g3j5n-4 ~spera=b8c-9n-3 ~spere=b-4g6j6 ~spert=b4 ~spi=c6g-7k-3m3v-3 ~spin=c4
~spir=c3 ~spira=c3v-3 ~spit=m3v-4 ~spita=m3v-3 ~spo=a-5d-6f-7i7n-3v-14 ~spor=i8v-3 ~sport=i8v-3
~spos=v-4 ~sposo=b3c-4 ~spot=b-3c7 ~spr=e3 ~spre=g3 ~sprea=g3 ~spri=e4v3 ~sprin=e4v3
~spu=b-5c3g7q4v3 ~spue=b-5g7q4v3 ~spues=b-5g7q4v3 ~ss>=c-5f-10h-5k-3l-6m-4n-8o-5t-3 ~ssa=a5c-5e-3q-4
~ssag=a5b-7c-4e-3q-4 ~ssage=b-4l3 ~ssagi=a6 ~sse=a-4b-7e4n3 ~ssed=b-7e4n5v-3 ~ssed>=b-7e4n5v-3
~sses=g4v4 ~sses>=g4v4 ~ssi=a3e-5g-6h7 ~ssib=v6 ~ssibl=v6 ~ssig=h8 ~ssign=h8 ~ssin=b-3 ~ssing=b-3
~ssio=a4d-5i3 ~ssion=a4d-5i3 ~ssis=d4 ~ssist=d4 ~ssm=a3 ~ssme=a3 ~ssmen=a3 ~ssu=c3 ~ssue=v4
~ssues=v4 ~ssur=c3 ~ssure=c3 ~st>=b-7e3f-4g-9h5i-10j-3m-6o7p-3q-3r-7v-3
~sta=a-3b-3e4h-3i3j-15l5s-10u-10v-3 ~sta>=a6b-10e4j-4k-4m-4s-10 ~stab=b-4 ~stac=v5 ~staci=v5
~stad=b9v-7 ~stada=b5 ~stado=b4v-3 ~staf=d5v-3 ~staff=d5 ~stak=e7 ~stake=e7 ~stan=c-4e-3m-4v6
~stan>=c-4i4v3 ~stanc=d4 ~star=a-9c-5d-4e-6j-3k3l7n-4t5v-12 ~star>=e-3g4k4m3t3v-10 ~stari=b6f5
~start=a-10b-6l9n-3 ~stat=e3m4n5v-4 ~state=m5 ~stati=n5 ~ste=a11c-3d-6f5h3i-14j-8l-3o-5q7v-5
~ste>=c-5h-5 ~stea=h4v-5 ~stead=b-3h4v-4 ~sted=b-10h-5m3 ~sted>=b-6c3g-3h-3q4r4v-6 ~stede=v3
~stem=a3 ~sten=a8c-5e-3h3 ~sten>=a7b-5 ~stens=h4 ~step=b6 ~stepd=b4c-3 ~ster=c5v4 ~ster>=e4
~sterd=c3 ~stes=b3 ~stesi=b3 ~sti=b5c6e-8f-6k-5m-8s-5 ~stia=b5c-3 ~stia>=b5c-3 ~stic=i5v-3 ~stif=v3
~stil=c4m-3r3v-3 ~still=c4m-3r3v-3 ~stime=c3 ~stin=a-7v7 ~sting=a-7v7 ~stio=d4n4v-4 ~stion=d4n4v-4
~stir=a-5j5 ~stir>=a-3 ~sto=a4b-3d-5e-5h-5i-11k-10n-11o-10p-5q-6r-3t-4u-12
~sto>=b-4c-6i-7m10r6s-4u-3 ~stol=b3 ~stom=b-5c10v-9 ~stoma=a-4b-4c10v-3 ~ston=c3 ~stone=c3
~stop=a8c-10k-5l6m-4n-4r-7 ~stop>=a8c-6g-4k-5l5m-3n-7r-7 ~stopp=a3c-4 ~story=v3 ~stos=a4 ~stos>=a4
~stoy=a-7d-3e-5g3m-6o-3u-4 ~stoy>=a-7d-3e-5g3m-6o-3u-4 ~stp=k5 ~stpo=k5 ~stpon=k5
~str=b8c-4e-4g-6i-3l8m3r-4 ~stra=b12 ~stran=b3 ~stre=b-6c4 ~stree=v4 ~stro=b4c-4 ~stru=m6 ~struc=m6
~sts=b5c-6g6 ~sts>=b5c-6g6 ~stu=a8b-3c3j-3 ~stuc=c4 ~stuck=c4 ~stud=v4 ~stuv=a3 ~stuvo=a4
~su>=c-3d-4e9g-3h-4n-4v-4 ~sub=a5b-6g-3m-3 ~sub>=a5 ~suc=a-4 ~suck=a-4 ~sucks=a-4 ~sud=b-5c11
~sudo=c4 ~sudo>=c4 ~sue=a4b-6v4 ~sues=v4 ~sues>=v4 ~suf=a4b5 ~sufi=a5 ~sufic=a5 ~sufr=b5 ~sufri=b4
~sug=a-3b-4c7i-3 ~suga=a-3b-4c7i-3 ~sugar=a-3b-4c7i-3 ~sui=a-3b11c-6e-4 ~suic=a-3b11c-5e-4
~suici=a-3b11c-5e-4 ~sul=a-6j3v4 ~sult=a-3c-5j3v3 ~sulta=j3 ~sum=a-4d3l6 ~sum>=d4 ~sume=l7 ~sume>=l7
~sup=a-4b-4g3r6v6 ~supe=d4v-5 ~super=d4v-5 ~supp=b-3r3v3 ~suppo=r3
~sur=b-6c-8d-5e-5f-3j3k-3m-6n-3p-3r8s-7t-3v11 ~sure=a-5b-7e-3m-3r9s-5 ~sure>=a-5b-7e-3m-3r9s-5
~surt=c-3v9 ~surv=a3c-8v8 ~surve=a3 ~sus=a10c-9d-4e-6j-3m-4n-4 ~sus>=a10v-5 ~susc=v-3 ~suscr=v-3
~susp=a4 ~suspe=a4 ~sust=b5c-3v9 ~susta=b3 ~swa=k5v-4 ~swal=c3 ~swall=c3 ~swap=k6 ~swap>=k6
~swe=b-5c5 ~swea=c4v-6 ~sweat=c6v-4 ~swee=q4u3 ~sweek=q4 ~sweet=u4 ~swel=c3v3 ~swell=c3v3 ~swer=g4
~swer>=g4 ~swi=d5h3v-4 ~swit=d5h3v-4 ~switc=d5h3v-4 ~swo=a-3c4 ~swol=c5v-5 ~swoll=c4v-4 ~sy>=g12
~ta>=c-7d-4f-3h-8j4o-3p-4s-12u-12 ~tab=e-4h3p3v3 ~tabl=h3p3v4 ~table=h3p3v4 ~tac=a8c-6d-3g-6h-7n-3v3
~taci=v4 ~tacio=v4 ~tack>=c3v-5 ~tacke=v6 ~tacks=b3c-3 ~tact=a6c-5 ~tact>=b-4f3 ~tacte=a4b-3
~tacti=b3 ~tad=b3c4d3e-6g-3v-6 ~tad>=i3v-3 ~tada=b3v-3 ~tada>=b3v-3 ~tado=c3d3e-5
~tado>=a5b3c4e-3v-8 ~tador=d3m3 ~tados=v4 ~taf=d5v-3 ~taff=d5 ~taff>=d5 ~tag=f6i4 ~taga=f6 ~tagal=f6
~tags=i4 ~tags>=i4 ~tai=c7v-5 ~tain=c6v-3 ~tak=d-3e4g-5i3m-4r-4 ~take=c-5d-3e4g-5i3m-4r-4
~take>=c-6l4m-3r-4s-3 ~taken=e3s3 ~takes=i3 ~tal=b3c-5d6h-3j-4o-3r-5s-4t-4 ~tal>=e3g-6n-7v9
~talk=d8i-7t-3u4v-5 ~talk>=d9h-5i-3m-7u4v-9 ~talki=g-3m5 ~tall=b5c-3 ~tally=b5 ~tam=c-3d-3g5r3
~tama=v4 ~tamal=v4 ~tame=g3r3v-4 ~tame>=g3r3v-4 ~tan=c-9d3e-9g-5h-8m-7v14
~tan>=b3c-12f-4g-5h-4m-3v12 ~tanc=d4 ~tand=b-3f4g-8n3v4 ~tandi=v3 ~tando=b-4c3g-7 ~tant=a6c-4f-3v-3
~tanta=b3c-4 ~tante=d3 ~tanti=g3 ~tanto=a3 ~tap=c7 ~taq=c8 ~taqu=c8 ~taque=c3
~tar=a-5b5c-12i-5j-12k5n-10o-7q3s-4t6u-9v-5 ~tar>=b11d-6e-5i-8j-6l-5q-3s-4v-8 ~tard=b-5c-6g3q6r-3
~tarde=b-5c-6g3q6v3 ~tari=b3f3 ~taria=b4f3 ~tarj=v6 ~tarje=v6 ~tarm=b5 ~tarme=b5 ~taro=e5 ~taron=e5
~tart=a-10b-6l9n-3 ~tart>=a-9b-5c-7l11 ~tarte=c3 ~tas=a4b-9c10g-4v-5 ~tas>=a4b-6c10g-4v-5
~tat=a-4b-4m3n4v-7 ~tate=m5 ~tate>=m5 ~tati=n4v-6 ~tativ=d3h3 ~tax=i9v-8 ~taxi=i9v-8 ~taxi>=i9v-8
~tbu=b-3 ~tbur=b-3 ~tburn=b-3 ~tch=b-11c5d6e3i-4v-3 ~tch>=b-9e5j3 ~tche=c3 ~tches=c3 ~tchi=v-3
~tchin=v-3 ~tchy=c3 ~tchy>=c3 ~td>=v-5 ~te>=a3b-5f-7g-3h-10j-5l-7o-5p-6q-5r-5s-10
~tea=b10c-9e-3h4i-3v-4 ~tea>=b3 ~tead=b-3h4v-4 ~tead>=b-3h4v-4 ~team=v5 ~team>=v5 ~tear=a3b9v-6
~tear>=a4 ~tears=b11v-6 ~tec=a3f6 ~teco=f7 ~teco>=f7 ~ted=a8c9h-8i-4j-3v-4
~ted>=a5c10g-7h-6i-4j-3r6v-12 ~tede=v3 ~tedes=v3 ~tee=a7o4r-3 ~teen=a5o4r-3 ~teen>=a5t4v-6 ~teent=o3
~tef=u4 ~tefu=u4 ~teful=u4 ~tel=f4h3i-6n-3o-3q-5s-5 ~tel>=a-5b-4d-5h5o-3v4 ~tele=c-3d3 ~telef=c-3d3
~tell=b6f5v-7 ~tell>=b5g3 ~tely=g-4r5s-4 ~tely>=g-4r5s-4 ~tem=b-3i-3 ~teme=g3q-3 ~teme>=g3q-3
~temo=c-5 ~temo>=c-5 ~temp=c4 ~temp>=c4 ~ten=a9c-5d5e-5f-3g-4j3m-4o-5u4v-6
~ten>=a3c-6e-3f-4g-8l3s3t6 ~tena=e4 ~tenan=e4 ~tend=b-9d5h3i-6j4n3 ~tende=d5i-4 ~tendi=b-5n4
~tene=a5c-4 ~tened=b5c-3 ~tener=a6 ~teng=c4d-4h-5l-3n-5r5v-3 ~tenga=a4r9u4v-6
~tengo=a-6c5d-4h-5n-4r-3u-4 ~teni=b10c-6v3 ~tenin=b9 ~tenl=a3 ~tenla=a3 ~tenm=a8e-4j3r-3
~tenme=a8e-4j3r-3 ~tens=a-3d7h3 ~tens>=h4 ~tent=u5 ~tep=b6 ~tepd=b4c-3 ~tepda=b4c-3
~ter=a-4b3c-3d-3j-10l-11m-17n-13q3t-15u-7v-3 ~ter>=a-12b-3f4g5i-4j-4l-4m-5n-7q7r-3s-3t-11 ~terd=c3
~terda=c3 ~tere=h6 ~teres=h6 ~teri=i6v-5 ~teria=i6 ~term=a3c-3 ~termi=a3c-3 ~tern=g-5i4 ~terna=i5v-3
~terno=g-4 ~tero=v4 ~terp=f5 ~terpr=f5 ~terr=b13g-3h-5v-7 ~terra=b8c-6e4 ~terri=c3h-3v-3 ~terro=b4k3
~ters=c4v-3 ~ters>=c4v-3 ~tery=b-6c-3 ~tery>=b-6c-3 ~tes=a-14b-4c-4d-5e-7g4k6n-8q5r-3s-7v5
~tes>=a-7b-4d-4e-4h4k7m-3n-5q5 ~tesi=b3 ~tesia=b3 ~test=a-5b-5g4m4v7 ~test>=c-4v6 ~testa=m4v-7
~teste=c3 ~testi=v6 ~testo=v6 ~tev=c4 ~teve=c4 ~tever=c4 ~tex=a10b-10c-7h-5i-6j-8k-4l3q-7r-3u-5v-6
~text=a10b-10c-7h-5i-6j-8k-4l3q-7r-3u-5v-6 ~text>=a3b-7g5i-4j-11l3q-5s-8u-3 ~texte=a3 ~texti=r-4
~texto=a3d4 ~tfo=a6 ~tfu=u5v-4 ~tful=u5v-4 ~tgu=b4c-3 ~tgun=b4c-3 ~tgun>=b4c-3
~th>=e-6f-7j-6l-6n-7q10r-5s-7t3u-4v-3 ~tha=b-5d-4e4g-9i-4l-7m-8p-9q-3u5
~than=a-3b-5e-5g-6i-3m-3n-8p-5r-3u7v-4 ~than>=c5k3v-5 ~thank=b-6c-7e-4g-3n-7p-3s3u7
~that=e7j4m-4n4p-3q-3r4 ~that>=e4j5k3m-3n6q-3 ~thats=a4b-5e4 ~the=b4c-3h-6k-3l-4m-7s-3u-5
~the>=a-3h-3j4k-4o4p-4s-3 ~them=c-3v3 ~them>=c-3v3 ~then=b4r6 ~then>=b4r6
~ther=a3d3f4i3m-9o-5p5u-5v-3 ~ther>=a4d-3i-3o-8p6u-3v-3 ~there=c3d5f3g-8i6m-6 ~thes=a10b-4i-4j-5
~these=a10b-4i-4j-5 ~thet=c4 ~thete=c4 ~they=a-6b7e3i3r3v-8 ~they>=a-3e3i3r3v-5 ~theyd=b4
~thi=a3d-4e3g-3h-12i-3j-5l-5m3n-14v-8 ~thin=a4b3f-10h-9m-8n-5p3s5 ~thing=a7d-4e-6f-3g-4h-6m-5n-3p4
~think=a-7v-7 ~this=a5c-4e4h-3k-3m6n-5p-3r-3t-3u-4v-6 ~this>=a5c-4e5h-3i-4k-8m6n-4p-6q-3t-3u-3v-5
~thisw=q4 ~tho=a-7e-8f-3o-5p5v-8 ~thos=b-4p5s-3 ~those=b-4p4s-3 ~thou=a-5b5u4v-5 ~thoug=b3c-3u4
~thr=c9e-4i3j-4r-7v-8 ~thre=n-4 ~threa=b5 ~three=b-4g3 ~threw=c3 ~thro=c7d3j-3r-3v-7 ~throa=c3
~throu=d4n3 ~throw=b-5c7 ~thu=b-4o-5q7 ~thur=b-3o-5q7v-3 ~thurs=b-3o-5q7v-3 ~ti>=c4v-3 ~tia=c-5d-3f4
~tia>=b3c-3 ~tian=d-3f5 ~tian>=d-3f5 ~tic=a-3b-5c16d3e-5i3n4v-18 ~tic>=n5v-5 ~tica=c4h3i5v-4
~tica>=c5 ~ticar=i5v-3 ~tice=c5 ~tick=c5 ~tico=d4v-3 ~tico>=d4v-3 ~tid=b4 ~tido=b4 ~tido>=b4
~tie=a3b-5f6j-5k-6n-6s-7u-4 ~tiem=b-3 ~tiemb=c4 ~tien=b-4f7g-4j-3k-4n-5s-6 ~tiend=a3b-5c-3f6v3
~tiene=e-5g-3n-3p3 ~tient=e6 ~tier=a3 ~tif=v6 ~tifi=v6 ~tific=v6 ~tig=c5 ~tigh=c4 ~tight=c4
~til=c3g4k-3m-3v-3 ~till=k-3m-3r3v-3 ~till>=r3v-7 ~tim=a4d-6e-14g3i-6k3l-4m-4r-4 ~tima=b3
~time=d-4e-9i-4k3o-6 ~time>=a-7d-7e-8k4p-5v3 ~times=a3g-3n4p3v-4 ~timi=a3g6 ~timo=a5 ~timo>=a5
~tin=a6e-4h-4l4n-8 ~ting=a3h-3n-7r-3 ~ting>=a4c-4h-3n-6r-3 ~tings=c3 ~tinu=l6 ~tinua=l3 ~tinue=a4
~tio=b5f-4g-3h-5j-7l-7q-4 ~tio>=b4 ~tion=f-3g-3h-4j-6l-7q-3 ~tion>=j-4k3m-7n3o7p-4 ~tioni=d4
~tions=m6o-3p5v-4 ~tir=b6c-10f-4g-4i5j3q5 ~tir>=a-5h-3 ~tire=c-4i4 ~tire>=i6j3 ~tiro=a3 ~tiro>=a3b3
~tis=h6 ~tist=h7 ~tist>=h5 ~tit=a-6b-6g9m3 ~tite=c3 ~tite>=c3 ~tito=g10 ~tito>=g10 ~tity=m4
~tity>=m4 ~tiv=b-4e-4g-5i-4l4n-6u-3 ~tiva=a4v-3 ~tive=r-4 ~tive>=r-4 ~tiven=a-3l4 ~tivo=m4 ~tivo>=m4
~tle=i3v-3 ~tle>=i3v-3 ~tlk=g7 ~tlk>=g7 ~tll=b4 ~tll>=b4 ~tly=a3g3 ~tly>=a3g3 ~tme=b-3h-3j3
~tmen=b-3h-3j3 ~tment=b-3h-3j3 ~tmo=q5 ~tmon=q5 ~tmont=q5 ~tna=f3 ~tnam=f3 ~tname=f3
~to>=c-4e-6h-7j4l-3n-5o3p-8t-8v-3 ~tob=c3 ~tobi=c4 ~tobil=c4 ~toc=v7 ~toco=v4
~tod=b5c3e-6f-8h-4j-4k-4m-3n-10o-5 ~toda=f-3g6o-4v3 ~todas=c-3r4 ~todav=v3 ~today=g5
~todo=b4g-6n-4s3v-4 ~todo>=g-5n-3v-3 ~toe=b-3c5 ~toes=c3 ~toes>=c3 ~toi=f8 ~toi>=f8
~tom=a-13e-8h-5n-7p-3 ~toma=a-5b-6c7g-4i-4 ~tomac=a-3b-3c8 ~tomas=v3 ~tome=b5c-4v-7 ~tome>=b5c-3
~tomo=a-5g3i5v-8 ~tomor=g4 ~ton=e-4i4 ~ton>=i4 ~tone=c5 ~tone>=c3 ~too=a-5c6e-7g-9h3i4p3u3v-3
~too>=b3e-3h3p3u3 ~took=c3i3v-4 ~took>=c3i3v-4 ~toot=b-3c6 ~tooth=b-3c6 ~top=a7b-3c-10d-4k-6l5m-4r-7
~top>=a6b-3c-6d-3g-4k-6l4m-3r-7 ~topp=a3c-4 ~toppe=c-4 ~tor=b-9g-3h6k-5n-7p-11q-3v-3
~tor>=a-5b-3c-7h5k-3l-6o-3p-10 ~tora=h5v-3 ~tora>=h5v-3 ~torc=b-3c5 ~torci=b-3c6 ~tori=a5d-3
~toriz=a4 ~tory=v3 ~tory>=v3 ~tos=b-12c14e-4g-7l-3m-5u4 ~tos>=a3b-6c6g-5m-3r3u4v-6 ~tose=c8
~toser=c5 ~toso=a-4v5 ~toso>=a-4v5 ~tou=a3 ~touc=c3 ~touch=c3 ~tout=a5 ~tout>=a5
~toy=a-7d-3e-5g3m-6o-3u-4 ~toy>=a-7d-3e-5g3m-6o-3u-4 ~tpo=k5 ~tpon=k5 ~tpone=k5 ~tr>=g5r-4
~tra=a-13b3e-4f-4i4j-5k5m-5o-7t-3u-8v-3 ~tra>=a-3d-7f-3i-3k6l3 ~trac=b4 ~track=b6 ~trae=c5 ~trae>=c5
~traf=v5 ~trafi=v3 ~trag=c7i-3 ~traga=c4 ~trai=i4n4v-7 ~traig=c5i-3 ~train=c-4i8n3v-6
~tran=c-9d4g-5i9 ~tranc=v4 ~trang=b3 ~tranq=v3 ~trans=a-5b-4c-4d5g-3i9v-9 ~trap=c-9 ~tras=b-3j-4p6v3
~tras>=p6v4 ~trat=b5c-6 ~trata=b5c-4 ~tre=a-3b-10f-5g-3n-4r-5v3 ~trea=c-4v6 ~treat=c-4v6 ~tree=v3
~treet=v4 ~tri=g4 ~trip=g5v-5 ~trip>=g5v-5 ~tris=v9 ~trist=v9 ~tro=c-5d-5i5m-7n-9o-5p4r-4v-9
~tro>=c-7h4m-5n-4r-4v-4 ~troc=i5 ~troca=i5 ~tron=g6 ~tron>=g6 ~trou=i3 ~troub=i3
~tru=a-5b8c-4e-3i3m5v5 ~truc=c-6i4m6 ~truck=c-4i4 ~true=v7 ~trus=b4 ~trust=b4 ~try=b3d-3g8m-4q-5v-7
~try>=b4c-4g9m-4q-5v-5 ~tryi=c4 ~tryin=c4 ~ts>=a-12c5d11e-7f-6i-13j-16k-8l3n-4o3q-6s-8u-8 ~tsi=c-3
~tsid=c-3 ~tside=c-3 ~tt>=v4 ~tte=c-3j4o-3 ~tten=b-5 ~ttend=b-5 ~tter=c-3o-3v3 ~tter>=f3i-3o-3v3
~ttery=b-6c-3 ~tti=i3v-7 ~ttin=i3v-7 ~tting=i3v-7 ~ttl=i3v-3 ~ttle=i3v-3 ~ttle>=i3v-3 ~tua=b8c-5
~tub=g4v-6 ~tub>=g4 ~tuc=c4 ~tuck=c4 ~tuck>=c4 ~tud=h3v4 ~tude=h3 ~tue=g-5o6r-3 ~tues=g-5o3
~tuesd=g-4 ~tug=b-4f7 ~tugu=f7 ~tugue=f7 ~tum=b-3c4 ~tur=e-6f-6g-4h-3i-10j-5n-5 ~tura=c5 ~tura>=c5
~turd=q5 ~turda=q5 ~ture=b7i-6 ~ture>=b7m3 ~turen=r-6s6 ~tures=a3b-4c3 ~turey=r6 ~turn=b-3l5v-4
~turn>=l5 ~turno=c-3 ~tuv=a3 ~tuvo=a4 ~tuvo>=a4 ~twe=a-6b-3c-8d-5g4q3s-4v-3 ~twee=a-5c-7d-4g5q5s-3
~twi=c5s3 ~twic=s3 ~twice=s3 ~two=a-3b-5o3p-3t3 ~two>=a-3b-4o3p-3t4 ~ty>=a-6c-4g-6m3r-4t5v7 ~typ=v3
~type=v3 ~ua>=i3 ~uag=e-4f5 ~uage=f5 ~uage>=f5 ~uagu=i3 ~uagua=i3 ~ual=a-6b-3c-5d-5f-4g-7o-12p-4r4
~ual>=o-7v4 ~uale=n7 ~uales=n7 ~ualm=u3 ~ualme=u3 ~ualq=h3r4 ~ualqu=h3r4 ~uan=a-3f-5j-4r-4
~uand=g3q3 ~uando=g3q3 ~uant=j-3 ~uar=a-4c-3l3o5q-4 ~uar>=l3 ~uart=b3o3 ~uarto=b3 ~uat=b7c-4v-5
~uati=b8c-4 ~uatio=b8c-4 ~ub>=a5g4v-4 ~ube=i9v-3 ~uber=i10v-3 ~uber>=i10v-3 ~ubi=b3 ~ubie=b5
~ubier=b5 ~ubl=b-4v-3 ~uble=b-3v-3 ~uble>=b-3v-3 ~uca=a-3v3 ~ucar=a-3v3 ~ucar>=a-3v3
~uch=a-7b4d-3i-3j-6k-4m-4n4p-4v-6 ~uch>=d-3 ~ucha=b3v-7 ~ucha>=c3 ~uchac=d3 ~uche=c-4n5v-3 ~uche>=n6
~uches=b3 ~uchis=b4 ~uck=b-3i4v3 ~uck>=b-3i5 ~ucks=a-4v4 ~ucks>=a-4v4 ~uco=c3 ~ucos=c3 ~ud>=c9
~uda=b-6i4l6m5v-6 ~uda>=m6 ~udar=l7 ~udar>=l7 ~ude=a-5d-6h5n3 ~ude>=b-5m3 ~uden=b4 ~udenm=b8
~uder=n5 ~uder>=n5 ~udi=c-3v5 ~udio=c-3v5 ~udo=u8v-8 ~ue>=d-4e-4f-6i-3m3r-4v6 ~uea=a3b-3
~ued=a-14b-5e-7f6i4j-3k6m-9r-7s-10v5 ~ueda=c-3i3k5 ~ueda>=i3k6 ~uede=a-5b-10d3h5i4q4r-5v5
~uede>=b-7h3o-4q4r-8v5 ~ueden=a-4i4 ~uedo=a-4e-4m-4n-3s-6 ~uedo>=a-4e-4m-4n-3s-6
~ueg=b-8c-7g9n-3r3v-3 ~uego=b-4c-5g4r3v-5 ~uego>=b-4c-5g4r3v-4 ~uej=d3 ~ueja=d3 ~ueja>=d3
~uel=b-14c16d-4g-13i-9k-5l3m-7n3o4q3 ~uela=c6v3 ~uela>=c8 ~uele=a-4b-9c6 ~uele>=a-4b-7c4
~uelo=c6n3v-3 ~uelo>=c6n3v-3 ~uelt=c5 ~uelta=c3 ~uelv=b-4 ~uelva=d-3g-3n3 ~uem=b4c8m3q-3 ~uema=b3
~ueme=m3 ~ueme>=m3 ~uemo=b3 ~uemo>=b3 ~uen=a6c-5d5h-6i-4m-4r6 ~uen>=a9b4c-5v-3 ~uena=g6 ~uena>=g6
~ueno=r8v4 ~ueno>=r8v4 ~uent=a-6b3 ~uente=b4 ~uentr=e3v-3
~uer=a-15c7d-7e-6f-7h-7i-12k-4l3m-4q-3r4s-3v3 ~uera=c-4v4 ~uera>=c-4v4 ~uerd=g3r3v3 ~uerde=g3
~uerdo=r3v3 ~uere=b-4c3 ~uerer=b-3c4 ~ueri=a-3 ~uerme=c3 ~uermo=b3 ~uero=v3 ~uero>=v3 ~uerp=c4
~uerpo=c4 ~uert=a-4n3v-4 ~uerta=b5v-4 ~uerte=n3v-3 ~uerz=c4 ~uerza=c4
~ues=b-9c-3e-6g3h-5i-7j-4l-4m-10o3s-3t-8u-7 ~ues>=a-3i-6j-3n-6o4q3v5 ~uesd=g-4 ~uesda=g-4
~uest=b-7d3g6v-3 ~uesta=c-3v6 ~uesti=d4n4v-4 ~uesto=c4g-3 ~uev=a-6b-5c-5k8l3m-4n3q8 ~ueva=k7q4v4
~ueva>=v4 ~ueve=q4r3v-8 ~ueve>=t3 ~ueves=o-3q6v-4 ~uevo=a-3l4n7 ~uevo>=a-4l4n7 ~uez=b5 ~uff=c7v-4
~uffy=c4 ~uffy>=c4 ~ufi=a5 ~ufic=a5 ~ufici=a5 ~ufr=b5 ~ufri=b4 ~ug>=c3v-3 ~uga=a-8b-5c6e-4i-4j5
~ugar=a-3b-4c7e-4i-3j5 ~ugar>=a-3e-3j5 ~ugars=c4 ~ugg=c3d-3 ~ugge=b3 ~ugged=b3 ~ugh=g-3j-5k-6l-4m-4
~ugh>=a5e-6g-3h4i-3j-3 ~ughi=a-4b-5v5 ~ughin=a-4b-5v5 ~ught=b8u3v-7 ~ught>=b6 ~ughts=b6c-7 ~ugs=c-3
~ugu=f7 ~ugue=f7 ~ugues=f7 ~uh>=b-6c-4f-5n4q-5s3v-3 ~ui>=a-4c-4e8h-3v-4 ~uic=a-3b9e-5g-4k3
~uici=a-3b11c-5e-4 ~uicid=a-3b11c-5e-4 ~uick=k4 ~uid=b-5c4u7v-6 ~uide=u8v-3 ~uido=c4 ~uido>=c4
~uie=a-5c-9d4e-5f4g-3h7m7n-10o-6t-7u-3v-10 ~uien=a-9c-9d7h4i3m8n-3r-5v-4 ~uien>=a-8c-8d7h4i3m5n-3r-3
~uiend=b5 ~uiene=m5 ~uier=b3e-5f3i-4n-4o-4r6t-4v-5 ~uiera=r7 ~uiere=a-3b6h-3 ~uiero=c-3e-8l3v-9
~uil=b-3v6 ~uila=v3 ~uila>=v3 ~uild=v4 ~uildi=v4 ~uin=c-3d3m3 ~uina=d3m3 ~uina>=m3 ~uinas=d3
~uip=b-3v3 ~uipo=b-3v3 ~uipo>=b-3v3 ~uir=b6f-3m-3 ~uir>=b6v-4 ~uis=c3e6 ~uis>=e7
~uit=a14b-10c3d-4f-9k-5m-10 ~uit>=a11b-6f-3j-3m-3 ~uita=a6 ~uita>=c3 ~uitam=a5v-3 ~uitan=a-3v5
~uitar=a5c-3 ~uite=b-8c5e-5j4r-3v-4 ~uite>=a-3b-7c7 ~uiten=e-5j3 ~uito=b3c-3g6 ~uito>=b3c-3g6
~uiv=e6 ~uivo=e6 ~uivoc=e6 ~uiz=v5 ~uiza=v6 ~uizas=v6 ~uja=b3 ~uja>=b3 ~uje=b-4h10v-4
~ujer=b-4h10v-4 ~ujer>=b-4h8 ~uke=c4 ~ul>=u9 ~ula=b-8e3g-4v11 ~ula>=b-5e3 ~ular=g-4v9 ~ular>=v6
~ulari=v3 ~uld=b3e-9g-4m-5s-4u-5 ~uld>=c-5e-7g-3m-5s-4u-5 ~ulde=c7 ~ulder=c7 ~uldn=b3 ~uldnt=b3
~ule=b-4j3k5l-5v-5 ~ule>=a-3d-3g3k7 ~uler=d3 ~uler>=d3 ~uli=g-4v3 ~ulin=g-3 ~ulio=v3 ~ulio>=v3
~ull=b3c6v-9 ~ull>=g3v-4 ~ulle=c5 ~ulled=c5 ~ulli=c3 ~ullid=c3 ~ulo=c6 ~ulos=c6 ~ulos>=c6 ~uls=c4
~ult=b5c-7e-5j3q-3r-4 ~ulta=c-4j3 ~ulta>=j4 ~ultad=i3 ~ultar=h3 ~ultat=h3 ~ulti=a5o3 ~ultim=a5o3
~uly=v4 ~uly>=v4 ~um>=v3 ~uma=a-3b-6c3d13h-4v3 ~uman=b-3d13h-4 ~uman>=d11 ~umano=d4 ~umar=v4
~umar>=v4 ~umb=c6i-4q-5v-7 ~umb>=c7 ~umba=c3 ~umbe=a4c-4e3q-5v-7 ~umber=a4c-4e3q-5v-7
~ume=c-4e4l5v-5 ~ume>=l7 ~umer=c-3e4v-3 ~umero=c-3e4v-3 ~umo=c4 ~umon=c4 ~umoni=c4
~ump=a-3c6g-4i3j-3v-6 ~ump>=c6g-3i3v-12 ~umpe=v7 ~umped=v7 ~un>=a-6b7e4f-11j-3m-7o-4p-6q-13t6v-3
~una=a-4g-9i-11j-7l-3o-8p8r-4u-4v4 ~una>=a-3d3g-7i-5j-5o-6p6r-4 ~unar=c4v3 ~unar>=v6
~unc=c-12d-4f-6g-4k-4n-4r-4s3 ~unca=b-3c-3r-3s3 ~unca>=b-3c-3r-3s3 ~unch=b8c-4 ~unch>=b6 ~unci=v3
~uncio=v3 ~und=a-9d-7h-6i7k-4p-4u-4v-9 ~und>=b3q3 ~unda=e4i5v-6 ~unda>=e4 ~undi=i4v-5 ~undin=v-3
~undo=b7c-7 ~undo>=b7c-7 ~unds=b-5r5v-3 ~unds>=b-5r5v-3 ~une=b-8g3l-3o-5q5r-3 ~unen=a4 ~unenr=a4
~unes=c-4g4o-4q7v-3 ~unes>=c-4g4o-4q7v-3 ~unf=a7n-3 ~unfo=a7n-3 ~ung=h5v4 ~unge=h3 ~unger=h3
~uni=a5v-6 ~unic=a5b-3v-4 ~unica=a7d3 ~unico=g5 ~unn=a-3i5v5 ~unni=a-3i5v3 ~unnin=a-3i5v3
~uno=c-6i5p3 ~uno>=a-4c-5i5p3 ~uns=a5b-8 ~uns>=c4 ~unst=a-4l7 ~unsto=a-4l7 ~unsu=a9l-5 ~unsub=a8l-3
~unt=a3n4q-3s-5 ~unt>=a4 ~unta=b-5n4s-8v-4 ~unta>=b-4n4 ~untam=r3 ~untar=s-5 ~unte=s3 ~unten=s4
~unti=b6 ~unto=c4v4 ~untos=c4v4 ~unw=a3 ~unwa=a3 ~unwan=a3 ~up>=b-3c3e-6f-7h-8n4p-3s-3 ~upa=c-5g7
~upad=c-3g6 ~upado=g3 ~upe=c3d3v-5 ~upe>=c5 ~uper=d4v-5 ~uper>=g3v-3 ~uperv=d4 ~upp=b-4r3v3 ~uppo=r3
~uppos=r3v-4 ~ups=i4 ~ur>=b-6c-4h-3i-4p-3r-3v5 ~ura=c3g-7v4 ~ura>=c3g-6 ~urd=c-3o-3q5 ~urda=q5
~urday=q5 ~urde=b3 ~urden=b3 ~ure=a-3d-3e-9f-5g-6h-5k-4l-4n-7p-5q-5r8 ~ure>=a-4c3d-3e-7n-3p-3r9s-5
~uren=r-6s6 ~ureno=r-6s6 ~ures=a3b-4c3 ~uresi=c6 ~urest=a5 ~urey=r6 ~ureye=r6 ~urg=b4c-4j5
~urge=b4c-4j5 ~urge>=a3b4c-4 ~uri=c-5e4v3 ~urine=c3 ~urio=c-7e4 ~urio>=c-6e4 ~urn=b-3c12l3n-4
~urn>=c3g-5l5 ~urne=c5 ~urned=c5 ~urni=c5 ~urnin=c5 ~urno=c-3 ~urno>=c-3 ~uro=s-3v4 ~uro>=s-3v4
~urp=b4 ~urpo=b4c-3 ~urpos=b4c-3 ~urr=c4v-3 ~urry=b4 ~urry>=b4 ~urs=a-7b-7c-3d8e-3f-8g3n-8o-7q3u-3
~urs>=b-4g4m-6r-3v3 ~ursd=b-3o-5q6 ~ursda=b-3o-5q6 ~urse=d8e-4i-3n-3r4v-6 ~urse>=a-4d8n-3r4v-3
~ursel=m3 ~urt=b-3c4d-4e-7i-4k-4l-3m-3n-6q-4r-3v5 ~urt>=h3q-4 ~urte=c-3v7 ~urth=a4 ~urthe=a4
~urti=v3 ~urtin=v3 ~urts=b-4c7v-3 ~urts>=b-4c7v-3 ~urv=a3c-8v8 ~urve=a3 ~urvey=a3
~us>=b-5d-8f-6i6j-5k-4l-4m-4n-9 ~usa=a-5b4e4m5n-5v-4 ~usa>=m5n-4 ~usb=e3 ~usba=e3 ~usban=e3
~usc=e4j-3v-12 ~usca=b4e5v-7 ~usca>=e5 ~uscar=i3 ~uscr=v-3 ~uscri=v-3 ~use=b-3e3f-3g-9i4n5s5
~use>=c-3e3g-5n5s5 ~used=v4 ~used>=v4 ~ush=b-3k4q4 ~ush>=b-4k8q4 ~usi=c-3e5m4n3 ~usin=e3m4n3
~usin>=e3 ~usine=m4 ~usp=a4 ~uspe=a4 ~uspen=a4 ~uss=c4f5v-5 ~ussi=f5v-4 ~ust=c-16f3i-6k3n-4o-3
~ust>=b3c-4f-4m-4q-5v-3 ~usta=f5k5 ~ustad=b5 ~ustar=f6k5 ~uste=b-8f3h-6m3q3v4 ~uste>=v6
~usted=b-8f3h-3m3q3 ~usti=b5c-3 ~ustia=b5c-3 ~usto=b-4c-3r5 ~usto>=b-4h3r5 ~usy=b-4g6v3
~usy>=b-4g6v3 ~ut>=e-18f-13g-3h3k-6l-3m-3p-4q4t3u-12v-8 ~uta=d3m3 ~utad=d3m3 ~utado=d3m3 ~ute=b-9s-3
~ute>=i3 ~utes=g4 ~utes>=g4 ~uti=d4v-8 ~uto=b-4c-3i3s6 ~uto>=s6 ~utom=i5 ~utor=a4 ~utori=a4
~utsi=c-3 ~utsid=c-3 ~utt=c-6e-3i3 ~utt>=v4 ~utti=b5c-6 ~uttin=b5c-6 ~utu=b5 ~utur=b5 ~uture=b5
~uve=c-4e7 ~uve>=c-4e7 ~uvo=a4 ~uvo>=a4 ~uxi=b7 ~uxil=b7 ~uxili=b7 ~uy>=g-8 ~uzz=d5 ~uzz>=d5
~va>=d-3 ~vac=c-3j-4v6 ~vacu=b-3c-4j-3v5 ~vacun=b-3c-4j-3v5 ~vad=q3 ~vado=q3 ~val=a-7b8k6q4 ~vale=b3
~vale>=b3 ~valg=b4 ~valgo=b4 ~vam=b3v4 ~van=b-4d-4f-3i8 ~van>=b-3c-4d-4i9 ~vant=c4 ~vanta=c4
~var=b-6c-4h6m-3v3 ~var>=c-3 ~vari=v6 ~varia=v6 ~varo=h7 ~varon=h7 ~vay=a7j5u5v-6 ~vaya=a7j5u5v-6
~vaya>=b3j5u6v-5 ~vayan=a5 ~ve>=c-4h-3i3j-7l-9m-11n-16r-5t4v-5 ~vea=h3 ~vea>=h3 ~ved=c-8e6
~ved>=b3c-7e6v-4 ~veh=i3 ~vehi=i3 ~vehic=i3 ~vel=b-5c4r4v3 ~vela=b-3r3v3 ~vela>=b-3v3 ~vem=g4
~ven=a-9b8c-5d-6e-5f-7h-6i5j-8k-4n-6u-4 ~ven>=b3c-3v-3 ~vena=b4c-4 ~venas=b4c-4 ~vend=v5 ~vene=b7
~venen=b7 ~veng=i5v-3 ~venga=i5v-3 ~veni=b-5 ~venin=b-4 ~venm=a-3b7 ~venme=a-3b7 ~vent=b-4i3
~vent>=c3 ~vento=i4 ~veo=a-5c7v-5 ~veo>=a-5c7v-5 ~ver=c-3d-5e-6f-3g-4h-3j-5m-4p-7u-6v6
~ver>=a4b-3d-5f-5m-5n3v9 ~verd=c-5d3m4v-4 ~verda=d3m4 ~verdo=b5c-4 ~verl=k4 ~verla=k4 ~vers=i-3
~versi=i-3 ~very=b7k-3u-8 ~very>=b4u-4 ~veryt=b3c-3 ~veryw=i4 ~ves=o-3q5 ~ves>=o-3q5 ~vet=a5v-6
~vey=a4i4 ~veya=i4 ~vez=a-3d-5e-5g-5k-5l4n5p-5 ~vez>=a-3d-5e-5g-5k-5l4n5p-5 ~via=b-4g4 ~via>=v3
~vic=a5 ~vice=a3 ~vice>=a3 ~vid=c-4f-6g-10k-6m-7n-7u-7v4 ~vid>=b-3e3 ~vida=a-4b7c-5e-4g-3u-3
~vida>=b8c-5e-3 ~vidad=u-3v3 ~vide=a6e-3h4j4k-8v3 ~vide>=j5k-5 ~viden=a7v-4 ~vider=h6 ~vido=i4
~vido>=i4 ~vie=b-5d-3e-3g3m-6n-3u-3v3 ~vie>=b-9v10 ~viej=b3 ~vieja=v4 ~viem=q3 ~viemb=q3 ~vien=v-4
~vien>=a4 ~viend=v-3 ~vier=o3 ~viern=o3 ~viet=f5 ~vietn=f3 ~vin=f4i-5v-3 ~vin>=e3 ~ving=b3e-5f4i-5
~ving>=b3e-5f4i-5 ~vio=b10f3g-4r5 ~vio>=f4r5 ~viol=b7 ~viola=b3 ~vios=b3 ~vios>=b3 ~vir=a-4b8c-6i-5
~vir>=a-4b5c-3i-3 ~virg=b3 ~virge=b3 ~viru=v5 ~virus=v5 ~vis=a-8b-8e-7g11h-7j4n-5r-7s-3v-3
~visa=a-3u4 ~visar=a-3u4 ~vise=g6 ~visi=a-5e-4h-3j6k3 ~visio=c6 ~visit=a-5e-4h-3j7k3
~viso=b-5c-3d3g5v-8 ~viso>=a-3b-3g7v-5 ~visor=d4 ~visos=l3 ~viv=a-8b9c-14e5f-6h-7j-4v3 ~viva=b3
~viva>=b3 ~vive=b-6c-8e6v9 ~vive>=b-6c-8e6v9 ~vivi=a-5b8c-4f-4i-4v-3 ~vivir=a-4b5c-3i-3 ~vivo=i4
~vivo>=i4 ~vm>=v4 ~vo>=a-6c7e-9f-4g-8j-3l3u-5 ~voc=b-3c-6e8m-3 ~voca=e7 ~vocad=e5 ~voi=b4c4
~voic=b4c4 ~voice=b4c4 ~vok=a9 ~voke=a7 ~voke>=a5 ~vol=b5g-4l3n3v-5 ~volv=b4g-3l3n3v-5
~volve=b4c-3l3n3 ~volvi=c3 ~vom=b-8c8f3g-4 ~vomi=b-8c8f3g-4 ~vomit=b-8c8f3g-4 ~vor=a4b4c-4e3v-3
~vor>=a3b5c-3 ~vorc=e4 ~voy=b5c-5d-3e-3i-4j8q-3v-8 ~voy>=b5c-5d-3e-3i-4j8q-3v-8 ~vue=b-7l5
~vuel=b-7l5 ~vuelv=b-4 ~vy>=c8 ~wai=b-3g6t3 ~wait=b-3g6t3 ~wait>=g5t3 ~wak=a-3b3v-3 ~wake=a-3c4v-3
~wake>=a-3c4v-3 ~wal=c4d-4i4n-4 ~walk=b-3c3d-3i6 ~walk>=b-6c4i4 ~walke=b-3g4 ~walki=b3 ~wallo=c3
~wan=a8b4c-8g-4h3i-5m-3n-8q-3u-5v-6 ~want=a8b3c-6g-4h3i-5m-3n-8q-3u-5v-6 ~want>=c-5d3g-3h4i-4n-7v-3
~wante=a6 ~wants=a5 ~wap=k6 ~wap>=k6 ~war=b4k5 ~ward=b4k5v-6 ~ward>=b4k5v-6
~was=a-5c-8d-3e8g-4n4q-4r-6s-3v6 ~was>=a-5c-4n4q-4r-6s-3v3 ~wasn=e8 ~wasnt=e8 ~wat=c5 ~watc=c-4v3
~watch=c-4v3 ~wate=c9g-4v-3 ~water=c9g-4v-3 ~way=b9c-10f-4j-4k-5r-4 ~way>=b5c-6f-3k-5r-3 ~ways=b6
~ways>=b6 ~wbo=v5 ~wboy=v6 ~wboys=v6 ~we>=a-4h4 ~wea=b-5c7v5 ~weak=b-4c7 ~weak>=b-4c7 ~weat=a-3b-4v5
~weath=v9 ~wed=c-6f-4j-3n-3o6p-7r-4u-3 ~wed>=o4r-3 ~wedn=c-3p-3v-4 ~wedne=p-3v-3
~wee=a-9b-5c3d-9e-4h-6i-4j-5k3m-6n-4q11s-5t-6u4v-13 ~week=a-5b-3c3d-3h-5j-4k3m-4n-3q9s-4v-7
~week>=b-5c5h-4k4o-3q5s-3v-8 ~weeke=u3 ~weet=u4 ~wei=c3 ~wel=a-5b-10c4e-3n-3 ~welc=u7v-3
~welco=u7v-3 ~well=a-3b-9c4u-3v5 ~well>=b-4g3u-3 ~welli=v5 ~wen=a-4c-3i3r-6 ~went=a-3c-3i3n3
~went>=i3n3 ~wer=b-7e4g4n8v5 ~wer>=b-4g6n6v-5 ~were=n3 ~were>=n3 ~wfu=b-4 ~wful=b-4 ~wful>=b-4
~wha=c-6e-11g-3h-6i-5j-7m6n9o-11r-7s-4t-5u-6 ~what=c-6e-11g-3h-6i-5j-7m6n9o-11r-7s-4t-5u-6
~what>=c-9e-7h-5i-4j-6m5n7o-4r-10t-7v-4 ~whate=c4 ~whats=a-7c-3o-5 ~whe=a-3c6e-5h-8i3n-3
~whee=b-5i7v-5 ~wheel=c-6i7v-3 ~wheez=c6 ~when=b-6c4g3v3 ~when>=b-6c4g3v3 ~wher=b5d3v3 ~where=b5d3v3
~whi=b-3 ~whic=v3 ~which=v3 ~who=a-7b3c-10g-4h5m13n-7r-6v-6 ~who>=a-3c-5f3h6m6r-3 ~whom=m5 ~whom>=m5
~whos=a-6e4i4m8 ~whos>=a-6e4i4m8 ~why=b5c-3g-6m6r6s-4 ~why>=b5c-3g-6m6r6s-4 ~wic=s3 ~wice=s3
~wice>=s3 ~wif=c-3d-3e6v-3 ~wife=c-3d-3e6v-3 ~wife>=d-3e7v-3 ~wil=a-6c-8d-5g3v7 ~will=a-4c-8d-4g4
~will>=a-4c-8d-4g4 ~win=c6 ~wind=c3 ~wing=j3n3 ~wing>=j3n3 ~wip=a4m-3 ~wipe=a4m-3 ~wipe>=a6m-3
~wis=b6f-3 ~wish=b7 ~wish>=b8 ~wit=c-3d5h4u-3 ~witc=d5h3v-4 ~witch=d5h3v-4 ~with=e-3k-5q-3
~with>=d3j-3k-4 ~wn>=f-3j-4 ~wni=b3 ~wnin=b3 ~wning=b3 ~wo>=a-3b-4o3p-3t4 ~wol=c5v-5 ~woll=c4v-4
~wolle=c4v-4 ~wom=b3h5m-5 ~wome=m-5 ~women=m-5 ~won=a-8c5e-6g-3j4k-3l-3n-5s3v-3
~wont=a-8c5e-6g-3h3j4k-3l-3n-5s3 ~wont>=a-8c5e-6g-3h3j4k-3l-3n-5s3 ~woo=c7v4 ~wor=h-4i-5j-7n-5r4s-3
~words=c3 ~work=b-11g3j-5n-3t-3 ~work>=b-4i-6j-3k3v3 ~worki=g5 ~worl=b8v-3 ~world=b8v-3 ~worr=r3
~worry=r3 ~wors=b-7c7 ~worse=c4 ~worst=b-3c3 ~wort=b7c-4 ~worth=b7c-4 ~wou=d-3v-4 ~woul=c-3d-3v-3
~would=c-3d-3v-3 ~wow=v11 ~wre=b3c3 ~wrec=b3c3 ~wreck=b3c3 ~wri=e-3g5 ~wris=b3 ~wrist=b3 ~writ=b-3g6
~write=g6 ~wro=a-5d-5e5g-3u-4 ~wron=a-5b-5d-5e6g-3 ~wrong=a-5b-5d-5e6g-3 ~wrot=b6v-4 ~wrote=b6v-4
~xan=b3 ~xana=b3 ~xanax=b3 ~xce=v4 ~xcel=v5 ~xcu=n7 ~xcus=n7 ~xcuse=n7 ~xed=i-6 ~xed>=i-6 ~xi>=i9v-8
~xic=e4 ~xico=e4 ~xico>=e4 ~xil=b7 ~xili=b7 ~xilio=b7 ~xis=b5 ~xist=b5 ~xisti=a-3b6 ~xit=a8v-4
~xit>=a8v-4 ~xpe=a-4b-3h3j7v4 ~xper=h4 ~xperi=h4 ~xpi=i4 ~xpir=i4 ~xpire=i4 ~xpl=m10v-5 ~xpla=m7
~xplai=m7 ~xpli=m3 ~xpliq=m3 ~xt>=a3g3i-5j-11k-6l3o-3q-5s-8u-3 ~xte=d8 ~xtec=f3 ~xteco=f3 ~xti=r-4
~xtin=r-4 ~xting=r-4 ~xtm=q5 ~xtmo=q5 ~xtmon=q5 ~xto=a3d4 ~xto>=a3 ~xtos=d4 ~xtos>=d4 ~xyg=c3
~xyge=c3 ~xygen=c3 ~ya>=a6b3c-10d-4h-5i-5j7m-8n-4q-4t-4u6 ~yan=a5 ~yans=a3 ~yanse=a3 ~yar=c-4v6
~yard=c-4v6 ~yard>=c-4v6 ~yas=a4r5 ~yas>=r5 ~ybe=k-3r-4v3 ~ybe>=k-3r-4v3 ~ybo=d3h3 ~ybod=d3h3
~ybody=d3h3 ~yd>=b4 ~ye>=a-8b-3g4 ~yea=b-7c-4k-3r10 ~yeah=b-3r9s-3v-5 ~yeah>=b-3r9s-3v-5
~year=c-10v7 ~years=b-5c-7v10 ~yed=b3c-6 ~yel=c7v-4 ~yell=c4 ~yello=c6 ~yep=r7 ~yep>=r7 ~yer=i-5v3
~yer>=c3i-5v3 ~yes=a-7b-4d-5e-8g-8n-6o-3p-5r18s-14t-3v-12 ~yes>=a-6b-3d-4e-5g-7n-5p-5r16s-13t-3v-15
~yest=c3 ~yeste=c3 ~yet=r-5v7 ~yet>=r-5v7 ~yge=c3 ~ygen=c3 ~ygen>=c3 ~yin=c-4g-3 ~ying=c-4g-3
~ying>=c-4g-3 ~ym>=a-4g4 ~ymo=b5c-3h-6k3 ~ymor=b5c-3h-6k3 ~ymor>=b4 ~ymore=c-3h-6k3 ~ymp=c7 ~ymph=c4
~ymph>=c4 ~yo>=a-3e5f-3g4h-6i-3j-4n-6q-3s-3u-3 ~yol=f5 ~yol>=f5 ~yon=h4 ~yone=h4 ~yone>=h4
~you=a5b-12c-10d-6e5g-3j-6k-4m4n3o-7p-4s-5t-5u6 ~you>=b-5c-3d-5h-4j-3o-3s-5u5 ~youn=h6 ~young=h6
~your=a6b-5c-5g-10h-5i-3t-3 ~your>=a5b-5c-4g-8i-3t-3 ~yours=m3 ~youv=c-3e7v-3 ~youve=c-3e7v-3
~ype=v3 ~ys>=a-5e-9g-3h-4r-3 ~yse=a-3q-4 ~ysel=a-3q-4 ~yself=a-3q-4 ~ysi=e3 ~ysit=e5 ~ysitt=e5
~yst=b4 ~yste=b4 ~yth=g-3s4 ~ythi=g-3s4 ~ythin=g-3s4 ~yti=a-4q4 ~ytim=a-4q4 ~ytime=a-4q4
~yud=a-4b4f-3m4v-4 ~yuda=m6 ~yuda>=m6 ~yude=b8 ~yuden=b8 ~yun=v6 ~yuna=v6 ~yunar=v6 ~yup=r3 ~yup>=r3
~ywa=v3 ~yway=v3 ~yway>=v3 ~ywh=i4 ~ywhe=i4 ~ywher=i4 ~za>=a-5b9e3g-4m-4 ~zar=j-4k6l12
~zar>=j-4k6l12 ~zas=b-5c5r-3v6 ~zas>=b-5c5r-3v6 ~zco=a-5e4v-7 ~zco>=a-5e4v-7 ~zed=b4 ~zed>=b4
~zer=t5v-5 ~zero=t5v-5 ~zero>=t5v-5 ~zin=a-5b-6c5v3 ~zine=v6 ~zines=v3 ~zing=b-6c10 ~zing>=b-6c9
~zo>=i-5k-3l-4u6 ~zon=c6 ~zon>=c6 ~zoo=g5 ~zos=b7c-3 ~zos>=b7c-3 ~zuc=a-3v3 ~zuca=a-3v3 ~zucar=a-3v3
~zy>=c14i-4v-5 ~zz>=d5 ~zza=e6 ~zza>=e6 ~zzi=v3 ~zzin=v3 ~zzine=v3 ~zzy=b-3c10i-3 ~zzy>=b-3c10i-3)";

}  // namespace rb::grammar
